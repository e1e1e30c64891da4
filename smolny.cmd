@echo off
rem Starts Smolny; builds it first if it has not been built since the sources last changed.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\smolny.jar"
set "CLASSES=%HOME_DIR%target\smolny.jsa"
set "JAVA=java"
set "JAVAC=javac"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined JAVA_HOME set "JAVAC=%JAVA_HOME%\bin\javac"

set "STALE="
if not exist "%JAR%" set "STALE=1"
if not defined STALE (
  for /f %%i in ('powershell -NoProfile -Command "$j=(Get-Item '%JAR%').LastWriteTime; if (Get-ChildItem -Recurse -File '%HOME_DIR%src\main','%HOME_DIR%pom.xml' ^| Where-Object LastWriteTime -gt $j ^| Select-Object -First 1) {1}"') do set "STALE=1"
)
if not defined STALE goto built

rem What a build needs.
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
if errorlevel 1 (popd & exit /b 1)
popd
if exist "%CLASSES%" del "%CLASSES%"

:built
set "WARM=%TEMP%\smolny-warm-%RANDOM%"
if not exist "%CLASSES%" (
  echo Preparing a quick start ... 1>&2
  "%JAVA%" -XX:+UseSerialGC -Xshare:auto -XX:ArchiveClassesAtExit="%CLASSES%" -Djava.awt.headless=true -Dsmolny.home="%HOME_DIR%." -jar "%JAR%" run october-1917 --scale class --out "%WARM%\run" >nul 2>&1
  if exist "%WARM%" rmdir /s /q "%WARM%"
)

rem Java has two compilers. The quick one, with the archive, is best for short work; for long work the optimising one pays for
rem itself, without the archive, since Java 17 is slow to compile archived classes. The other launcher counts more closely.
set TUNING=-XX:TieredStopAtLevel=1 -XX:SharedArchiveFile="%CLASSES%"
set "LONG="
echo " %* " | findstr /c:" --runs " /c:" what-if " /c:" score " /c:" --scale full" >nul && set "LONG=1"
echo " %* " | findstr /c:" --scale class" >nul && set "LONG="
echo " %~1 " | findstr /c:" sweep " /c:" sensitivity " /c:" what-if-all " /c:" answers " /c:" calibrate " /c:" refit " /c:" compare-models " /c:" duel " /c:" bench " >nul && set "LONG=1"
if defined LONG set TUNING=-XX:+TieredCompilation
rem Everything but the window must run where there is no display.
set "HEADLESS=-Djava.awt.headless=true"
if "%~1"=="gui" set "HEADLESS="& set TUNING=-XX:+TieredCompilation -XX:SharedArchiveFile="%CLASSES%"
"%JAVA%" %TUNING% -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=off %HEADLESS% "-Dsmolny.home=%HOME_DIR%." -Dsmolny.terminal=true %SMOLNY_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
