@echo off
rem Tien Do for Windows: runs the program beside this file. Folders dropped on it are read as input.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
set "JAVA=java"
if exist "%HERE%java\bin\java.exe" set "JAVA=%HERE%java\bin\java.exe"
if not "%JAVA_HOME%"=="" if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Khong tim thay Java. Hay cai Java 17 tro len ^(vi du Eclipse Temurin 17^), roi chay lai.
  echo Java was not found. Install Java 17 or newer, then try again.
  if "%~1"=="" pause
  exit /b 5
)
cd /d "%HERE%"
if "%~1"=="" goto plain
if exist "%~1\" goto folder
"%JAVA%" -Dfile.encoding=UTF-8 -Xmx1g -jar "%HERE%tiendo.jar" %*
exit /b %errorlevel%

:folder
"%JAVA%" -Dfile.encoding=UTF-8 -Xmx1g -jar "%HERE%tiendo.jar" run --input "%~1"
set "CODE=%errorlevel%"
goto shown

:plain
"%JAVA%" -Dfile.encoding=UTF-8 -Xmx1g -jar "%HERE%tiendo.jar"
set "CODE=%errorlevel%"

:shown
if exist "%HERE%output\dashboard.html" if %CODE% LEQ 1 start "" "%HERE%output\dashboard.html"
pause
exit /b %CODE%
