@echo off
rem Starts Smolny; builds it first if it has not been built since the sources last changed.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%target"
set "JAR=%TARGET%\smolny.jar"
set "JAVA=java"
set "JAVAC=javac"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined JAVA_HOME set "JAVAC=%JAVA_HOME%\bin\javac"

call :stale
if not defined STALE goto built
mkdir "%TARGET%" 2>nul
call :writable "%TARGET%"
if not defined WRITABLE echo error: Smolny is not built, and "%TARGET%" cannot be written. 1>&2& exit /b 1
call :lock "%TARGET%\lock"
call :stale
set "FAILED=0"
if defined STALE call :build
rmdir "%TARGET%\lock" 2>nul
if not "%FAILED%"=="0" exit /b 1
:built

rem The archive of classes lies beside the program, or among the user's caches if nothing can be written there, or is left out.
set "CLASSES=%TARGET%\smolny.jsa"
if exist "%CLASSES%" goto archived
call :writable "%TARGET%"
if defined WRITABLE goto place
set "NAME=%HOME_DIR:\=_%"
set "NAME=%NAME::=_%"
set "CLASSES=%LOCALAPPDATA%\smolny\%NAME%.jsa"
if exist "%CLASSES%" goto archived
mkdir "%LOCALAPPDATA%\smolny" 2>nul
call :writable "%LOCALAPPDATA%\smolny"
if not defined WRITABLE goto archived
:place
call :lock "%CLASSES%.lock"
if not exist "%CLASSES%" call :archive
rmdir "%CLASSES%.lock" 2>nul
:archived
set "SHARED="
if exist "%CLASSES%" set SHARED="-XX:SharedArchiveFile=%CLASSES%"
if not exist "%CLASSES%" set "CLASSES="

rem These options are best for short work. For other work Smolny starts Java again by itself, with other options and with those
rem that the user gives in SMOLNY_JAVA_OPTIONS.
"%JAVA%" -XX:TieredStopAtLevel=1 %SHARED% -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=off "-Dsmolny.home=%HOME_DIR%." -Dsmolny.terminal=true "-Dsmolny.archive=%CLASSES%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Sets STALE if the program has to be built.
:stale
set "STALE="
if not exist "%JAR%" set "STALE=1"
if defined STALE exit /b 0
for /f %%i in ('powershell -NoProfile -Command "$j=(Get-Item '%JAR%').LastWriteTime; if (Get-ChildItem -Recurse -File '%HOME_DIR%src\main','%HOME_DIR%pom.xml' ^| Where-Object LastWriteTime -gt $j ^| Select-Object -First 1) {1}"') do set "STALE=1"
exit /b 0

rem Sets WRITABLE if files can be made in the folder.
:writable
set "WRITABLE="
set "TRIAL=%~1\trial-%RANDOM%"
mkdir "%TRIAL%" 2>nul
if exist "%TRIAL%" set "WRITABLE=1"
rmdir "%TRIAL%" 2>nul
exit /b 0

rem Waits until no other start of Smolny does the same. A lock that is five minutes old was left by a start that was ended.
:lock
set "TRIES=0"
:lock_again
mkdir "%~1" 2>nul
if not errorlevel 1 exit /b 0
set /a TRIES=TRIES+1
if %TRIES% geq 300 exit /b 0
ping -n 2 127.0.0.1 >nul
goto lock_again

:build
set "FAILED=1"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 echo error: Java was not found. Install a JDK, version 17 or later: https://adoptium.net 1>&2& exit /b 1
"%JAVAC%" --release 17 -version >nul 2>&1
if errorlevel 1 echo error: no Java compiler of version 17 or later was found: a JRE is not enough. Install a JDK, version 17 or later: https://adoptium.net 1>&2& exit /b 1
where mvn >nul 2>&1
if errorlevel 1 echo error: Maven ^(mvn^) was not found. Install it: https://maven.apache.org 1>&2& exit /b 1
echo Building Smolny. This happens once and takes about half a minute; the first time, Maven also fetches libraries. 1>&2
pushd "%HOME_DIR%"
rem Each step of the build is a line that begins with [INFO] ---.
call mvn -B -ntp -Dmaven.test.skip=true -Dcheckstyle.skip -Dspotless.check.skip package 1>&2
set "FAILED=%ERRORLEVEL%"
popd
if "%FAILED%"=="0" del /f /q "%TARGET%\smolny.jsa" 2>nul
exit /b 0

rem Makes the archive from a small run; it appears whole.
:archive
echo Preparing a quick start ... 1>&2
set "WARM=%TEMP%\smolny-warm-%RANDOM%"
"%JAVA%" -XX:+UseSerialGC -Xshare:auto "-XX:ArchiveClassesAtExit=%CLASSES%.new" -Djava.awt.headless=true "-Dsmolny.home=%HOME_DIR%." -jar "%JAR%" run october-1917 --scale class --out "%WARM%\run" >nul 2>&1
if exist "%WARM%" rmdir /s /q "%WARM%"
if exist "%CLASSES%.new" move /y "%CLASSES%.new" "%CLASSES%" >nul
exit /b 0
