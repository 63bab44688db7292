@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Parapet. No argument, or one partnership, instrument or comparison file: the workbench. Anything else: the command line.
rem PARAPET_JAVA_HOME: the Java runtime to use (21 or newer). PARAPET_JAVA_OPTS: further options for it.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"

set "JAVA="
for %%J in ("%PARAPET_JAVA_HOME%" "%HOME_DIR%runtime" "%JAVA_HOME%") do (
    if not defined JAVA call :consider "%%~J"
)
if not defined JAVA (
    for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do (
        if not defined JAVA call :consider "%%~J"
    )
)
if not defined JAVA (
    echo Parapet needs a Java runtime, version 21 or newer, and found none. 1>&2
    echo Install one, for example Temurin 21, or set PARAPET_JAVA_HOME to its folder. 1>&2
    exit /b 4
)

for %%S in ("%HOME_DIR%plugins\org.parapet.start_*.jar") do set "START=%%~S"
if not defined PARAPET_HOME set "PARAPET_HOME=%USERPROFILE%\.parapet"

if "%~1"=="" goto workbench
if "%~2"=="" if /i "%~x1"==".partnership" if exist "%~1" goto workbench
if "%~2"=="" if /i "%~x1"==".comparison" if exist "%~1" goto workbench
if "%~2"=="" if /i "%~x1"==".instrument" if exist "%~1" goto workbench
if "%~2"=="" if /i "%~x1"==".comparison" if exist "%~1" goto workbench

"%JAVA%\bin\java.exe" -Xms64m -Xmx2g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto %PARAPET_JAVA_OPTS% -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR "-Djava.util.logging.config.file=%HOME_DIR%logging.properties" -jar "%START%" command-line -nosplash -application org.parapet.cli.application %*
exit /b %ERRORLEVEL%

:workbench
rem The classes that the window needs are kept ready for the next start; another Java runtime or another build of Parapet
rem makes the archive anew when the window is closed.
set "START_DIR=%PARAPET_HOME%\start"
if not exist "%START_DIR%" mkdir "%START_DIR%" 2>nul
set "BUILD=none"
for %%U in ("%HOME_DIR%plugins\org.parapet.ui_*.jar") do set "BUILD=%%~nU"
if not exist "%START_DIR%\%BUILD%.jsa" del /q "%START_DIR%\*.jsa" 2>nul
start "" "%JAVA%\bin\javaw.exe" -Xms192m -XX:NewSize=96m -Xmx2g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%START_DIR%\%BUILD%.jsa" -Xlog:disable -Xlog:all=error:stderr "-splash:%HOME_DIR%splash.png" %PARAPET_JAVA_OPTS% -Dslf4j.internal.verbosity=ERROR "-Djava.util.logging.config.file=%HOME_DIR%logging.properties" -jar "%START%" workbench -name Parapet %*
exit /b 0

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "tokens=1 delims=.+-" %%M in ("%%~V") do if %%M GEQ 21 set "JAVA=%~1"
)
exit /b 0
