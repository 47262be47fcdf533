<#
.SYNOPSIS
What env\setup.ps1 and scripts\run_pipeline.ps1 share: finding a Python and running it.

.DESCRIPTION
Dot-sourced by them. Any Python from 3.8 on will do to start: laptune's own code looks for the
right one. A candidate is asked, whatever its path looks like, since the Store's Python, the
install manager's aliases and the placeholder that is no Python lie in one folder.
#>
[CmdletBinding()]
param()

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

# AppLocker and WDAC, on machines of an employer, let no script call a method.
function Assert-FullLanguage {
    $mode = $ExecutionContext.SessionState.LanguageMode
    if ("$mode" -eq 'FullLanguage') { return }
    Write-Host "error: a policy of this machine restricts PowerShell ($mode) -> go without: py env\bootstrap.py, then py scripts\run_pipeline.py"
    exit 2
}

# 5.1 and 7.0 to 7.2, and later ones that are told to, strip quotes inside arguments.
function Test-LegacyPassing {
    if ($PSVersionTable.PSVersion -lt [version]'7.3') { return $true }
    return (Get-Variable -Name PSNativeCommandArgumentPassing -ValueOnly) -eq 'Legacy'
}

# An argument as it must be given so that it arrives as it is.
function ConvertTo-NativeArgument {
    param([AllowEmptyString()] [string] $Text)
    if (-not (Test-LegacyPassing)) { return $Text }
    if ($Text -eq '') { return '""' }
    $Text = $Text -replace '(\\*)"', '$1$1\"'
    # 5.1 adds its own quotes around spaces without a look at a last backslash.
    if ($Text -match '\s.*\\$') { return '"' + ($Text -replace '(\\+)$', '$1$1') + '"' }
    return $Text
}

# The interpreter behind this program if it is a Python from 3.8 on, else nothing. It is run, and
# must answer within 20 seconds; one that cannot be started throws; what else it prints is skipped.
function Get-Interpreter {
    param([string] $Path)
    $start = New-Object -TypeName System.Diagnostics.ProcessStartInfo -ArgumentList $Path
    $start.Arguments = '-I -X utf8 -c "import sys; print(''laptune:'' + sys.executable * (sys.version_info >= (3, 8)))"'
    $start.StandardOutputEncoding = [System.Text.Encoding]::UTF8
    $start.UseShellExecute = $false
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    try {
        $process = [System.Diagnostics.Process]::Start($start)
        $process.StandardInput.Close()
        $output = $process.StandardOutput.ReadToEndAsync()
        $errors = $process.StandardError.ReadToEndAsync()
        if (-not $process.WaitForExit(20000)) {
            $process.Kill()
            return
        }
        $null = $errors.Result
        if ($output.Result -match '(?m)^laptune:(.+?)\s*$') { $Matches[1] }
    }
    catch {
        return
    }
}

# Paths of Pythons that the registry knows (PEP 514): python.org's, conda's and others.
function Get-RegisteredPython {
    $keys = 'HKCU:\Software\Python\*\*\InstallPath', 'HKLM:\Software\Python\*\*\InstallPath'
    foreach ($key in (Get-Item -Path $keys -ErrorAction SilentlyContinue)) {
        $path, $folder = $key.GetValue('ExecutablePath'), $key.GetValue('')
        if (-not $path -and $folder) { $path = "$folder".TrimEnd('\') + '\python.exe' }
        if ($path) { $path }
    }
}

# Paths of runtimes that neither PATH nor a key need name, and of this checkout's environment.
function Get-UnnamedPython {
    $patterns = @()
    if ($env:LOCALAPPDATA) {
        foreach ($tail in 'Python\bin\python*.exe', 'Python\*\python.exe', 'Programs\Python\*\python.exe') {
            $patterns += Join-Path -Path $env:LOCALAPPDATA -ChildPath $tail
        }
    }
    foreach ($pattern in $patterns) {
        Get-ChildItem -Path $pattern -ErrorAction SilentlyContinue | ForEach-Object -Process { $_.FullName }
    }
    $venv = $env:LAPTUNE_VENV
    if (-not $venv) { $venv = Join-Path -Path (Split-Path -Parent $PSScriptRoot) -ChildPath '.venv' }
    Join-Path -Path $venv -ChildPath 'Scripts\python.exe'
    Join-Path -Path $venv -ChildPath 'bin/python'
}

# The first Python that answers: its path, and the name that starts it from this prompt. Or nothing.
function Find-Python {
    $names = 'py', 'python', 'python3', 'python3.13', 'python3.12', 'python3.14', 'python3.11'
    $commands = @(Get-Command -Name $names -CommandType Application -All -ErrorAction SilentlyContinue)
    $tried = @{}
    foreach ($command in $commands) {
        if ($tried.ContainsKey($command.Path)) { continue }
        $tried[$command.Path] = $true
        $interpreter = Get-Interpreter -Path $command.Path
        # What a batch file is given (pyenv's), cmd reads: not every sign would arrive.
        if ($interpreter -and $command.Path -match '\.(bat|cmd)$') {
            return @{ Path = $interpreter; Name = $interpreter }
        }
        if ($interpreter) {
            $first = @(Get-Command -Name $command.Name -CommandType Application -ErrorAction SilentlyContinue)[0]
            $name = $command.Path
            if ($first.Path -eq $command.Path) { $name = $command.Name -replace '\.exe$', '' }
            return @{ Path = $command.Path; Name = $name }
        }
    }
    foreach ($path in @(Get-RegisteredPython) + @(Get-UnnamedPython)) {
        if ($tried.ContainsKey($path) -or -not (Test-Path -LiteralPath $path)) { continue }
        $tried[$path] = $true
        if (Get-Interpreter -Path $path) { return @{ Path = $path; Name = $path } }
    }
    $hint = Get-InstallHint
    if ($tried.Count) {
        $list = (@($tried.Keys) | Sort-Object) -join ', '
        Stop-WithError -Text "no Python that starts (tried $list) -> $hint"
    }
    Stop-WithError -Text "no Python found -> $hint"
}

# One command that gives a Python on this system.
function Get-InstallHint {
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
    $machine = Get-ItemProperty -Path $key -ErrorAction SilentlyContinue
    if (-not $machine) { return 'install Python 3.12 (Debian: apt install python3 python3-venv)' }
    $isArm = $machine.PROCESSOR_ARCHITECTURE -eq 'ARM64'  # the variable of that name can lie
    if (Get-Command -Name 'pymanager' -ErrorAction SilentlyContinue) {
        if ($isArm) { return 'py install 3.13-arm64' }
        return 'py install 3.13'
    }
    if ($isArm) { return 'winget install Python.Python.3.13 --architecture arm64, then a new window' }
    return 'winget install Python.Python.3.13, then a new window'
}

function Stop-WithError {
    param([string] $Text)
    [Console]::Error.WriteLine("error: $Text")
    exit 2
}

# How "| Tee-Object" or "$log =" reads what Python prints. ISE has no console to be told.
function Set-OutputEncoding {
    param([System.Text.Encoding] $Encoding)
    try { [Console]::OutputEncoding = $Encoding }
    catch { Write-Verbose -Message "$_" }
}

# Runs one of our scripts by the first Python that answers, and ends with its exit code. Nothing
# stands behind the call, so it keeps the console; some hosts make error records of its stderr.
function Invoke-Script {
    param([string] $Script, [string[]] $ArgumentList)
    $python = Find-Python
    $words = @('-X', 'utf8', $Script) + @($ArgumentList)
    $words = @($words | ForEach-Object -Process { ConvertTo-NativeArgument -Text $_ })
    $env:LAPTUNE_STARTED_BY = $python.Name
    $env:LAPTUNE_SHELL = 'pwsh'
    if (Test-LegacyPassing) { $env:LAPTUNE_SHELL = 'powershell' }
    $ErrorActionPreference = 'Continue'
    $code, $encoding, $pythonHome = 2, [Console]::OutputEncoding, $env:PYTHONHOME
    try {
        $env:PYTHONHOME = $null  # another Python's: this one would not start
        Set-OutputEncoding -Encoding (New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false)
        & $python.Path @words
        $code = $LASTEXITCODE
    }
    catch {
        Stop-WithError -Text "$($python.Path) could not be started -> $(Get-InstallHint)"
    }
    finally {
        Set-OutputEncoding -Encoding $encoding
        $env:PYTHONHOME = $pythonHome
        $env:LAPTUNE_STARTED_BY = $null
        $env:LAPTUNE_SHELL = $null
    }
    exit $code
}
