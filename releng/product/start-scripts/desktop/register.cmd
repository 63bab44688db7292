@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Has Windows open Parapet's files with this Parapet, for this user only. "register.cmd --remove" takes that back.
setlocal disabledelayedexpansion
for %%P in ("%~dp0..\parapet.cmd") do set "PROGRAM=%%~fP"
rem From here, values are put in after a line is read, so that a folder may have any name.
setlocal enabledelayedexpansion
set "CLASSES=HKCU\Software\Classes"
if /i "%~1"=="--remove" goto remove
for %%T in (partnership instrument comparison) do (
    reg add "%CLASSES%\Parapet.%%T" /ve /d "Parapet %%T" /f >nul
    reg add "%CLASSES%\Parapet.%%T\shell\open\command" /ve /d "\"!PROGRAM!\" \"%%1\"" /f >nul
    reg add "%CLASSES%\.%%T" /ve /d "Parapet.%%T" /f >nul
    if errorlevel 1 goto failed
)
echo Files that end with .partnership, .instrument and .comparison now open with !PROGRAM!
exit /b 0

:remove
for %%T in (partnership instrument comparison) do (
    reg delete "%CLASSES%\.%%T" /f >nul 2>nul
    reg delete "%CLASSES%\Parapet.%%T" /f >nul 2>nul
)
echo Parapet's files are no longer registered.
exit /b 0

:failed
echo The registry could not be written. 1>&2
exit /b 3
