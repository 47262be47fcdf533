<#
.SYNOPSIS
Runs laptune stage by stage: data, training, merge, GGUF, proof, scores, report.

.DESCRIPTION
Finds any Python and calls scripts\run_pipeline.py, which makes the environment when it is missing
or out of date, runs each stage in its own process and stops at the first failure with that
stage's exit code. Finished stages are reused. Runs in PowerShell on Linux and macOS as well.

.PARAMETER Config
The YAML file; without it train\demo.yaml, whose base model needs no account.

.PARAMETER Data
The data file, in place of data.path.

.PARAMETER Set
Overrides of its keys, such as train.epochs=1; several with commas between them.

.PARAMETER Overwrite
Makes finished stages again.

.PARAMETER Quiet
Prints no notes and no progress.

.PARAMETER JsonLogs
Prints one JSON object a line.

.PARAMETER Rest
Options as scripts\run_pipeline.py names them, such as --set train.epochs=1; handed on as they are.

.EXAMPLE
.\scripts\run_pipeline.ps1

.EXAMPLE
.\scripts\run_pipeline.ps1 -Config train\config.yaml -Set train.epochs=1,train.seed=2 -Overwrite
#>
[CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
param(
    [string] $Config = '',
    [string] $Data = '',
    [AllowEmptyString()] [string[]] $Set = @(),
    [switch] $Overwrite,
    [switch] $Quiet,
    [switch] $JsonLogs,
    [Parameter(ValueFromRemainingArguments = $true)] [AllowEmptyString()] [string[]] $Rest = @()
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
. (Join-Path -Path (Split-Path -Parent $PSScriptRoot) -ChildPath 'env/find_python.ps1')
Assert-FullLanguage

# "powershell -File" hands a=1,b=2 over as one string: cut at commas that a key follows, outside
# quotes and brackets.
function Split-Override {
    param([AllowEmptyString()] [string] $Text)
    $start, $depth, $quote = 0, 0, ''
    for ($i = 0; $i -lt $Text.Length; $i++) {
        $sign = [string] $Text[$i]
        if ($quote) {
            if ($sign -eq $quote) { $quote = '' }
        }
        elseif ($sign -eq '"' -or $sign -eq "'") { $quote = $sign }
        elseif ('[{('.Contains($sign)) { $depth++ }
        elseif (']})'.Contains($sign)) { $depth-- }
        elseif ($sign -eq ',' -and $depth -eq 0) {
            if ($Text.Substring($i + 1) -match '^\s*[A-Za-z_]\w*(\.\w+)+=') {
                $Text.Substring($start, $i - $start)
                $start = $i + 1
            }
        }
    }
    $Text.Substring($start)
}

$options = @()
if ($Config) { $options += @('--config', $Config) }
if ($Data) { $options += @('--data', $Data) }
foreach ($value in $Set) {
    foreach ($pair in @(Split-Override -Text $value)) { $options += @('--set', $pair) }
}
if ($Overwrite) { $options += '--overwrite' }
if ($Quiet) { $options += '--quiet' }
if ($JsonLogs) { $options += '--json-logs' }
$options += @($Rest)

if (-not $PSCmdlet.ShouldProcess('artifacts', 'run the pipeline')) {
    Write-Host "what if: would run scripts/run_pipeline.py $options"
    exit 0
}
Invoke-Script -Script (Join-Path -Path $PSScriptRoot -ChildPath 'run_pipeline.py') -ArgumentList $options
