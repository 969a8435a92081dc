; Inno Setup script. Not built here; see README.md beside it.
#define Version "0.1.0"

[Setup]
AppId=org.lanyard-project.Lanyard
AppName=Lanyard
AppVersion={#Version}
AppPublisher=The Lanyard authors
DefaultDirName={autopf}\Lanyard
DefaultGroupName=Lanyard
PrivilegesRequired=lowest
ChangesAssociations=yes
ChangesEnvironment=yes
LicenseFile=..\..\LICENSE
OutputBaseFilename=lanyard-{#Version}
Compression=lzma2
SolidCompression=yes

[Tasks]
Name: path; Description: "Let every terminal find the command lanyard"; Flags: unchecked

[Files]
Source: "..\..\build\release\bin\*"; DestDir: "{app}"; Flags: recursesubdirs

[Icons]
Name: "{group}\Lanyard"; Filename: "{app}\lanyard-gui.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.lanyard"; ValueType: string; ValueData: "Lanyard.Profile"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Lanyard.Profile"; ValueType: string; ValueData: "Lanyard profile"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Lanyard.Profile\shell\open\command"; ValueType: string; ValueData: """{app}\lanyard-gui.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path
