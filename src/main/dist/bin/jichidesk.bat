@echo off
rem Starts JichiDesk. JICHIDESK_JAVA names the java.exe to use, JICHIDESK_OPTS holds further options for it.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "APP=%%~fi"

set "JAVA="
if defined JICHIDESK_JAVA (call :try "%JICHIDESK_JAVA%") else call :find
if not defined JAVA goto java_needed

set "NATIVE="
if exist "%APP%\native\Windows\%ARCH%\" set NATIVE="-Dorg.sqlite.lib.path=%APP%\native\Windows\%ARCH%"
if "%~1"=="" goto window
set "AOT="
if exist "%APP%\lib\jichidesk.aot" set AOT="-XX:AOTCache=%APP%\lib\jichidesk.aot"
"%JAVA%" "@%APP%\lib\java.args" %AOT% %NATIVE% "-Djichidesk.home=%APP%" %JICHIDESK_OPTS% -jar "%APP%\lib\jichidesk.jar" %*
exit /b %ERRORLEVEL%

rem Without arguments the window opens, by javaw: no console stays open behind it.
:window
set "AOT="
if exist "%APP%\lib\window.aot" set AOT="-XX:AOTCache=%APP%\lib\window.aot"
for %%w in ("%JAVA%") do if exist "%%~dpwjavaw.exe" set "JAVA=%%~dpwjavaw.exe"
start "" "%JAVA%" "@%APP%\lib\window.args" %AOT% %NATIVE% "-Djichidesk.home=%APP%" %JICHIDESK_OPTS% -jar "%APP%\lib\jichidesk.jar"
exit /b 0

:find
call :try "%APP%\runtime\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%j in (java.exe) do call :try "%%~$PATH:j"
for %%p in ("%ProgramFiles%" "%LocalAppData%\Programs") do (
  for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
    for /d %%d in ("%%~p\%%~v\*") do call :try "%%~d\bin\java.exe"
  )
)
exit /b

rem Takes the java.exe %1 if it is of a Java 25 or newer. The release file beside it tells, without starting it.
:try
if defined JAVA exit /b
if "%~1"=="" exit /b
if not exist "%~1" exit /b
if not exist "%~dp1..\release" exit /b
set "VERSION=0"
set "ARCH=x86_64"
for /f "usebackq tokens=1,2 delims==." %%a in ("%~dp1..\release") do (
  if "%%a"=="JAVA_VERSION" set "VERSION=%%b"
  if "%%a"=="OS_ARCH" set "ARCH=%%b"
)
set "VERSION=%VERSION:"=%"
set "ARCH=%ARCH:"=%"
if "%ARCH%"=="amd64" set "ARCH=x86_64"
if %VERSION% GEQ 25 set "JAVA=%~1"
exit /b

:java_needed
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul
type "%APP%\bin\java-needed.txt" 1>&2
chcp %CODEPAGE% >nul
exit /b 2
