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
set "OPTIONS=-Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8"
rem Classes that are used where they were kept need not be moved, which takes longer than reading them; a Java that does
rem not know how ignores it.
set "OPTIONS=%OPTIONS% -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
rem The quick compiler alone takes half the computing time of all that Java has, even for thousands of workbooks, and a heap
rem that gives back what it does not need fits old computers.
set "OPTIONS=%OPTIONS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn64m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
rem On two processors a second thread that compiles takes them from the work itself.
if %NUMBER_OF_PROCESSORS% LEQ 2 set "OPTIONS=%OPTIONS% -XX:CICompilerCount=1"
set "MEMORY=1g"
if not "%TIENDO_MEMORY%"=="" set "MEMORY=%TIENDO_MEMORY%"

rem Java starts in half the time with the classes of a run kept beside the program; see :keep. The archive is named by the
rem size of the program it belongs to. Java itself leaves an archive of another Java unused.
for %%J in ("%HERE%tiendo.jar") do set "ARCHIVE=%HERE%tiendo-%%~zJ.jsa"
set "CLASSES=-Xshare:auto"
if exist "%ARCHIVE%" set "CLASSES=-XX:SharedArchiveFile=%ARCHIVE%"

if "%~1"=="" goto plain
if exist "%~1\" goto folder
"%JAVA%" "%CLASSES%" %OPTIONS% "-Xmx%MEMORY%" -jar "%HERE%tiendo.jar" %*
set "CODE=%errorlevel%"
if "%~1"=="run" call :keep
exit /b %CODE%

:folder
"%JAVA%" "%CLASSES%" %OPTIONS% "-Xmx%MEMORY%" -jar "%HERE%tiendo.jar" run --input "%~1"
set "CODE=%errorlevel%"
goto shown

:plain
"%JAVA%" "%CLASSES%" %OPTIONS% "-Xmx%MEMORY%" -jar "%HERE%tiendo.jar"
set "CODE=%errorlevel%"

:shown
if exist "%HERE%output\dashboard.html" if %CODE% LEQ 1 start "" "%HERE%output\dashboard.html"
call :keep
pause
exit /b %CODE%

rem After the first run, when its page is open already: keeps the classes of a run on the sample set with a catalogue beside
rem it, as provinces have one of their own. Without the word "run" it knows all commands.
rem An archive of the whole, not one on top of Java's own, for only that keeps the classes of libraries
rem compiled for Java 5.
:keep
if exist "%ARCHIVE%" exit /b 0
if not exist "%HERE%input\vi-du\" exit /b 0
set "LEARNED=%TEMP%\tiendo-%RANDOM%%RANDOM%"
md "%LEARNED%\input" >nul 2>&1
copy /y "%HERE%input\vi-du\*" "%LEARNED%\input" >nul 2>&1
"%JAVA%" %OPTIONS% -Xmx1g -jar "%HERE%tiendo.jar" catalogue --input "%HERE%input\vi-du" --output "%LEARNED%\input" >nul 2>&1
"%JAVA%" "-XX:DumpLoadedClassList=%LEARNED%.txt" %OPTIONS% -Xmx1g -jar "%HERE%tiendo.jar" --input "%LEARNED%\input" --output "%LEARNED%\output" >nul 2>&1
"%JAVA%" -Xshare:dump "-XX:SharedClassListFile=%LEARNED%.txt" "-XX:SharedArchiveFile=%LEARNED%.jsa" %OPTIONS% -Xmx1g -cp "%HERE%tiendo.jar" >nul 2>&1
del /q "%HERE%tiendo-*.jsa" >nul 2>&1
if exist "%LEARNED%.jsa" move /y "%LEARNED%.jsa" "%ARCHIVE%" >nul 2>&1
del /q "%LEARNED%.txt" >nul 2>&1
rd /s /q "%LEARNED%" >nul 2>&1
exit /b 0
