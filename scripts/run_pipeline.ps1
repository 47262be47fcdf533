<#
.SYNOPSIS
Runs laptune stage by stage: data, training, merge, GGUF, proof, scores, report.

.DESCRIPTION
Makes the environment with env\setup.ps1 when .venv is missing, then calls
scripts\run_pipeline.py, which runs each stage in its own process and stops at the first failure
with that stage's exit code. Finished stages are reused.

.PARAMETER Config
The YAML file; without it train\demo.yaml, whose base model needs no account.

.PARAMETER Set
Overrides of its keys, such as train.epochs=1.

.PARAMETER Overwrite
Makes finished stages anew.

.EXAMPLE
.\scripts\run_pipeline.ps1

.EXAMPLE
.\scripts\run_pipeline.ps1 -Config train\config.yaml -Set train.epochs=1 -Overwrite
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [string] $Config = '',
    [string[]] $Set = @(),
    [switch] $Overwrite
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

$root = Split-Path -Parent $PSScriptRoot
$python = Join-Path -Path $root -ChildPath '.venv\Scripts\python.exe'
$options = @('-X', 'utf8', (Join-Path -Path $PSScriptRoot -ChildPath 'run_pipeline.py'))
if ($Config) { $options += @('--config', $Config) }
foreach ($pair in $Set) { $options += @('--set', $pair) }
if ($Overwrite) { $options += '--overwrite' }

if (-not $PSCmdlet.ShouldProcess('artifacts', 'run the pipeline')) {
    Write-Host "what if: would run $python $options"
    exit 0
}
if (-not (Test-Path -LiteralPath $python)) {
    & (Join-Path -Path $root -ChildPath 'env\setup.ps1')
    if ($LASTEXITCODE -gt 1) { exit $LASTEXITCODE }
    if (-not (Test-Path -LiteralPath $python)) { exit 2 }
}
Invoke-Native -FilePath $python -ArgumentList $options
exit $nativeExitCode
