<#
.SYNOPSIS
Makes laptune's environment (.venv) and checks this machine.

.DESCRIPTION
Finds any Python (py launcher, PATH, registry, the install manager's folder) and calls
env\bootstrap.py, which looks for the right one: native, 3.12 or 3.13 on ARM64. It installs the
packages at their pinned versions, torch from PyTorch's own CPU index where that is needed, and
ends with the doctor. A second run does nothing. No administrator rights, no activation.

If PowerShell refuses to run scripts, allow them for this window only:
    Set-ExecutionPolicy -Scope Process Bypass
or for your user, and unblock a downloaded checkout:
    Set-ExecutionPolicy -Scope CurrentUser RemoteSigned
    Get-ChildItem -Recurse -Filter *.ps1 | Unblock-File

.PARAMETER DirectML
Says what there is for DirectML, and installs nothing for it: laptune trains on the CPU.

.PARAMETER Dev
Also installs the tools for tests and lint.

.PARAMETER Offline
Installs from this folder of wheels instead of the network.

.PARAMETER Recreate
Makes the environment again.

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

. (Join-Path -Path $PSScriptRoot -ChildPath 'find_python.ps1')
Assert-FullLanguage

$options = @()
if ($DirectML) { $options += '--directml' }
if ($Dev) { $options += '--dev' }
if ($Recreate) { $options += '--recreate' }
if ($AllowEmulated) { $options += '--allow-emulated' }
if ($Offline) { $options += @('--offline', $Offline) }
if (-not $PSCmdlet.ShouldProcess('.venv', 'make or update the environment')) { $options += '--what-if' }

Invoke-Script -Script (Join-Path -Path $PSScriptRoot -ChildPath 'bootstrap.py') -ArgumentList $options
