@echo off
rem Starts Smolny; builds it first if it has not been built since the sources last changed.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\smolny.jar"
set "CLASSES=%HOME_DIR%target\smolny.jsa"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

set "STALE="
if not exist "%JAR%" set "STALE=1"
if not defined STALE (
  for /f %%i in ('powershell -NoProfile -Command "$j=(Get-Item '%JAR%').LastWriteTime; if (Get-ChildItem -Recurse -File '%HOME_DIR%src\main','%HOME_DIR%pom.xml' ^| Where-Object LastWriteTime -gt $j ^| Select-Object -First 1) {1}"') do set "STALE=1"
)
if defined STALE (
  echo building Smolny ^(once; needs a JDK of version 17 or later, Maven, and the network the first time^) ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -ntp -Dmaven.test.skip=true -Dcheckstyle.skip -Dspotless.check.skip package 1>&2
  if errorlevel 1 (popd & exit /b 1)
  popd
  if exist "%CLASSES%" del "%CLASSES%"
)
set "WARM=%TEMP%\smolny-warm-%RANDOM%"
if not exist "%CLASSES%" (
  "%JAVA%" -XX:+UseSerialGC -Xshare:auto -XX:ArchiveClassesAtExit="%CLASSES%" -Djava.awt.headless=true -Dsmolny.home="%HOME_DIR%." -jar "%JAR%" run october-1917 --scale class --out "%WARM%\run" >nul 2>&1
  if exist "%WARM%" rmdir /s /q "%WARM%"
)
rem A single run is over before the optimising compiler has paid for itself: it has the quick compiler, and the archive. Long work
rem has the optimising one and no archive: what Java 17 compiles of archived classes takes up to twice as long.
set TUNING=-XX:TieredStopAtLevel=1 -XX:SharedArchiveFile="%CLASSES%"
echo " %* " | findstr /c:" --runs " /c:" sweep " /c:" full " /c:" what-if " /c:" hinges " /c:" flip " /c:" enough " /c:" sensitivity " /c:" answers " /c:" score " /c:" calibrate " /c:" refit " /c:" duel " /c:" bench " >nul && set TUNING=-XX:+TieredCompilation
rem Everything but the window must run where there is no display.
set "HEADLESS=-Djava.awt.headless=true"
if "%~1"=="gui" set "HEADLESS="& set TUNING=-XX:+TieredCompilation -XX:SharedArchiveFile="%CLASSES%"
"%JAVA%" %TUNING% -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=off %HEADLESS% "-Dsmolny.home=%HOME_DIR%." %SMOLNY_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
