; Inno Setup: the installer for Windows, made from the stand-alone folder build\bundle\newsclip.
; Not built yet: no Windows was at hand. iscc /DVersion=0.1.0 packaging\windows\newsclip.iss
#ifndef Version
  #error Name the version: iscc /DVersion=...
#endif

[Setup]
AppId=org.newsclip.NewsClip
AppName=NewsClip
AppVersion={#Version}
AppPublisher=The NewsClip authors
DefaultDirName={autopf}\NewsClip
DefaultGroupName=NewsClip
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
; For one user without rights of an administrator, or for all.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=newsclip-{#Version}-windows-x64
UninstallDisplayIcon={app}\newsclip.exe
; A running NewsClip is asked to close; its library is saved at every change.
CloseApplications=yes
ChangesAssociations=yes

[Files]
Source: "..\..\build\bundle\newsclip\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: openwith; Description: "Offer NewsClip under “Open with” for articles"

[Icons]
Name: "{group}\NewsClip"; Filename: "{app}\newsclip.exe"
Name: "{autodesktop}\NewsClip"; Filename: "{app}\newsclip.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Applications\newsclip.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "NewsClip"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\newsclip.exe\shell\open\command"; ValueType: string; ValueData: """{app}\newsclip.exe"" ""%1"""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\newsclip.exe\SupportedTypes"; ValueType: string; ValueName: ".mht"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\newsclip.exe\SupportedTypes"; ValueType: string; ValueName: ".mhtml"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\newsclip.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\newsclip.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\newsclip.exe\SupportedTypes"; ValueType: string; ValueName: ".epub"; ValueData: ""; Tasks: openwith

Root: HKA; Subkey: "Software\Classes\newsclip"; ValueType: string; ValueData: "URL:NewsClip"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\newsclip"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\newsclip\shell\open\command"; ValueType: string; ValueData: """{app}\newsclip.exe"" ""%1"""

; Libraries and settings stay when NewsClip is removed.
