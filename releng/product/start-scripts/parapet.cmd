@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Parapet. No argument, or one partnership, instrument or comparison file: the workbench. Anything else: the command line.
rem PARAPET_JAVA_HOME: the Java runtime to use (21 or newer). PARAPET_JAVA_OPTS: further options for it.
rem Without delayed expansion, which would take exclamation marks out of arguments and paths.
setlocal disabledelayedexpansion
set "HOME_DIR=%~dp0"

set "JAVA="
set "PATH_JAVA="
for %%J in (java.exe) do set "PATH_JAVA=%%~dp$PATH:J.."
for %%J in ("%PARAPET_JAVA_HOME%" "%HOME_DIR%runtime" "%JAVA_HOME%") do if not defined JAVA call :consider "%%~J"
if not defined JAVA for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*") do if not defined JAVA call :consider "%%~J"
if not defined JAVA if not "%PATH_JAVA%"==".." call :consider "%PATH_JAVA%"
if not defined JAVA goto no_java

pushd "%HOME_DIR%plugins"
for %%S in (org.parapet.start_*.jar) do set "START=%HOME_DIR%plugins\%%S"
for %%U in (org.parapet.ui_*.jar) do set "BUILD=%%~nU"
popd
if not defined PARAPET_HOME set "PARAPET_HOME=%USERPROFILE%\.parapet"

if "%~1"=="" goto workbench
if not "%~2"=="" goto command_line
if not exist "%~1" goto command_line
if /i "%~x1"==".partnership" goto workbench
if /i "%~x1"==".instrument" goto workbench
if /i "%~x1"==".comparison" goto workbench

:command_line
"%JAVA%\bin\java.exe" -Xms64m -Xmx2g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto %PARAPET_JAVA_OPTS% -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR "-Djava.util.logging.config.file=%HOME_DIR%logging.properties" -jar "%START%" command-line -nosplash -application org.parapet.cli.application %*
exit /b %ERRORLEVEL%

:workbench
rem The classes that the window needs are kept ready for the next start; another Java runtime or another build of Parapet
rem makes the archive anew when the window is closed.
set "START_DIR=%PARAPET_HOME%\start"
if not exist "%START_DIR%" mkdir "%START_DIR%" 2>nul
rem Java neither reads nor replaces the mere beginning of an archive, which is left when it is stopped while it writes.
if exist "%START_DIR%\%BUILD%.jsa" for %%A in ("%START_DIR%\%BUILD%.jsa") do if %%~zA LSS 1000000 del /q "%%~fA" 2>nul
if not exist "%START_DIR%\%BUILD%.jsa" del /q "%START_DIR%\*.jsa" 2>nul
start "" "%JAVA%\bin\javaw.exe" -Xms192m -XX:NewSize=96m -Xmx2g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%START_DIR%\%BUILD%.jsa" -Xlog:disable "-Xlog:all=error,cds*=off:stderr" "-splash:%HOME_DIR%splash.png" %PARAPET_JAVA_OPTS% -Dslf4j.internal.verbosity=ERROR "-Djava.util.logging.config.file=%HOME_DIR%logging.properties" -jar "%START%" workbench -name Parapet %*
exit /b 0

:no_java
echo Parapet needs a Java runtime, version 21 or newer, and found none. 1>&2
echo Install one, for example Temurin 21, or set PARAPET_JAVA_HOME to its folder. 1>&2
exit /b 4

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%V in ("%~1\release") do if "%%~V"=="JAVA_VERSION" for /f "tokens=1 delims=.+-" %%M in ("%%~W") do if %%M GEQ 21 set "JAVA=%~1"
exit /b 0
