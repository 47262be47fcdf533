<#
.SYNOPSIS
Makes laptune's environment (.venv) and checks this machine.

.DESCRIPTION
Finds any Python 3 (py launcher, PATH, registry; never the Microsoft Store placeholder) and calls
env\bootstrap.py, which looks for the right one: native, 3.12 or 3.13 on ARM64. It installs the
packages at their pinned versions, torch from PyTorch's own CPU index where that is needed, and
ends with the doctor. A second run does nothing. No administrator rights, no activation.

If PowerShell refuses to run scripts, allow them for this window only:
    Set-ExecutionPolicy -Scope Process Bypass
or for your user, and unblock a downloaded checkout:
    Set-ExecutionPolicy -Scope CurrentUser RemoteSigned
    Get-ChildItem -Recurse -Filter *.ps1 | Unblock-File

.PARAMETER DirectML
Looks whether torch-directml exists for this Python and machine, says what it found, and goes on
with the CPU when it does not.

.PARAMETER Dev
Also installs the tools for tests and lint.

.PARAMETER Offline
Installs from this folder of wheels instead of the network.

.PARAMETER Recreate
Makes the environment anew.

.PARAMETER AllowEmulated
Takes an x64 Python on an ARM64 machine. It is several times slower.

.EXAMPLE
.\env\setup.ps1

.EXAMPLE
.\env\setup.ps1 -WhatIf
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [switch] $DirectML,
    [switch] $Dev,
    [string] $Offline = '',
    [switch] $Recreate,
    [switch] $AllowEmulated
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

# Runs a native command and leaves its exit code in $nativeExitCode. Its output is neither piped nor
# captured, so it keeps the console; some hosts make error records of its stderr, hence Continue.
$nativeExitCode = 0
function Invoke-Native {
    param([string] $FilePath, [string[]] $ArgumentList)
    $ErrorActionPreference = 'Continue'
    & $FilePath @ArgumentList
    $script:nativeExitCode = $LASTEXITCODE
}

# Paths of Pythons that the registry knows (PEP 514).
function Get-RegisteredPython {
    $keys = 'HKCU:\Software\Python\PythonCore\*\InstallPath', 'HKLM:\Software\Python\PythonCore\*\InstallPath'
    foreach ($key in (Get-Item -Path $keys -ErrorAction SilentlyContinue)) {
        $path = $key.GetValue('ExecutablePath')
        if ($path) { $path }
    }
}

# Any Python will do to start: the bootstrap itself looks for the right one.
function Find-Python {
    $found = @(Get-Command -Name 'py', 'python', 'python3' -CommandType Application -All -ErrorAction SilentlyContinue)
    $paths = @($found | ForEach-Object { $_.Path }) + @(Get-RegisteredPython)
    foreach ($path in $paths) {
        if ($path -like '*\Microsoft\WindowsApps\*') { continue }
        if (-not (Test-Path -LiteralPath $path)) { continue }
        Invoke-Native -FilePath $path -ArgumentList '-c', 'import sys; sys.exit(sys.version_info < (3, 8))'
        if ($nativeExitCode -eq 0) { return $path }
    }
    return ''
}

$python = Find-Python
if (-not $python) {
    Write-Host 'error: no Python found -> winget install Python.Python.3.12 --architecture arm64'
    Write-Host '(leave --architecture out on an x64 machine), open a new window, run this again.'
    exit 2
}

$options = @('-X', 'utf8', (Join-Path -Path $PSScriptRoot -ChildPath 'bootstrap.py'))
if ($DirectML) { $options += '--directml' }
if ($Dev) { $options += '--dev' }
if ($Recreate) { $options += '--recreate' }
if ($AllowEmulated) { $options += '--allow-emulated' }
if ($Offline) { $options += @('--offline', $Offline) }
if (-not $PSCmdlet.ShouldProcess('.venv', 'make or update the environment')) { $options += '--what-if' }

Invoke-Native -FilePath $python -ArgumentList $options
if ($nativeExitCode -ne 0) {
    Write-Host "setup ended with exit code $nativeExitCode"
    Write-Host 'if PowerShell refuses scripts: Set-ExecutionPolicy -Scope CurrentUser RemoteSigned'
}
exit $nativeExitCode
