# File System Management (command reference, Basic_Configuration/File_System_Management)
section 1244

cd <directory>
cd
	views user
	level 3
	unstored
	<directory>  string 1..255

copy <source-filename> <destination-filename> [ all ]
	views user
	level 3
	unstored
	<source-filename>  string 1..255
	<destination-filename>  string 1..255

copy backup-file file-name <scrFile> path <desFile>
copy backup-file all path <desFile>
	views user
	level 3
	unstored
	<scrFile>  string 1..255
	<desFile>  string 1..255

delete <filename>
delete /unreserved <filename>
delete /quiet <filename>
delete /unreserved /quiet <filename>
	views user
	level 3
	unstored
	<filename>  string 1..255

delete <filename> all
delete /unreserved <filename> all
delete /quiet <filename> all
delete /unreserved /quiet <filename> all
	views user
	level 3
	unstored
	<filename>  string 1..255

dir
dir /all
dir <filename>
dir /all <filename>
dir /all-filesystems
dir /all /all-filesystems
	views user
	level 3
	unstored
	<filename>  string 1..255

display backup-file
	views user
	level 3
	unstored

mkdir <directory>
	views user
	level 3
	unstored
	<directory>  string 1..255

more <file-name> [ <offset> ]
	views user
	level 3
	unstored
	<file-name>  string 1..255
	<offset>  integer 0..2147483647

move <source-filename> <destination-filename>
	views user
	level 3
	unstored
	<source-filename>  string 1..255
	<destination-filename>  string 1..255

pwd
	views user
	level 3
	unstored

rename <source-filename> <destination-filename>
	views user
	level 3
	unstored
	<source-filename>  string 1..255
	<destination-filename>  string 1..255

reset recycle-bin
reset recycle-bin /f
reset recycle-bin <filename>
	views user
	level 3
	unstored
	<filename>  string 1..255

rmdir <directory>
	views user
	level 3
	unstored
	<directory>  string 1..255

tail <file-name> [ <line> ]
	views user
	level 3
	unstored
	<file-name>  string 1..128
	<line>  integer 0..2147483647

undelete <filename>
	views user
	level 3
	unstored
	<filename>  string 1..255

unzip <source-filename> <destination-filename> [ password <password> ]
	views user
	level 3
	unstored
	<source-filename>  string 1..255
	<destination-filename>  string 1..255
	<password>  name 8..20

zip <source-filename> <destination-filename> [ password <password> ]
	views user
	level 3
	unstored
	<source-filename>  string 1..255
	<destination-filename>  string 1..255
	<password>  name 8..20
