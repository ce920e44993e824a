# File System Management (command reference, Basic_Configuration/File_System_Management)
section 1244

cd <directory>
cd
	views user
	level 3
	unstored
	handler change-folder
	<directory>  string 1..255

copy <source-filename> <destination-filename> [ all ]
	views user
	level 3
	unstored
	handler copy-file
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
	handler delete-file
	<filename>  string 1..255

delete <filename> all
delete /unreserved <filename> all
delete /quiet <filename> all
delete /unreserved /quiet <filename> all
	views user
	level 3
	unstored
	handler delete-file
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
	handler list-folder
	<filename>  string 1..255

display backup-file
	views user
	level 3
	unstored

# On no page of the reference, but clients use it.
display system file-md5 <filename>
	views all
	level 3
	handler display-file-md5
	<filename>  string 1..255
	file-md5 : MD5 sum of a file

mkdir <directory>
	views user
	level 3
	unstored
	handler make-folder
	<directory>  string 1..255

more <file-name> [ <offset> ]
	views user
	level 3
	unstored
	handler show-file
	<file-name>  string 1..255
	<offset>  integer 0..2147483647

move <source-filename> <destination-filename>
	views user
	level 3
	unstored
	handler move-file
	<source-filename>  string 1..255
	<destination-filename>  string 1..255

pwd
	views user
	level 3
	unstored
	handler show-folder

rename <source-filename> <destination-filename>
	views user
	level 3
	unstored
	handler rename-file
	<source-filename>  string 1..255
	<destination-filename>  string 1..255

reset recycle-bin
reset recycle-bin /f
reset recycle-bin <filename>
	views user
	level 3
	unstored
	handler reset-recycle-bin
	<filename>  string 1..255
	/f : Everything in it

rmdir <directory>
	views user
	level 3
	unstored
	handler remove-folder
	<directory>  string 1..255

tail <file-name> [ <line> ]
	views user
	level 3
	unstored
	handler show-file-end
	<file-name>  string 1..128
	<line>  integer 0..2147483647

undelete <filename>
	views user
	level 3
	unstored
	handler undelete-file
	<filename>  string 1..255

unzip <source-filename> <destination-filename> [ password <password> ]
	views user
	level 3
	handler unzip
	unstored
	<source-filename>  string 1..255
	<destination-filename>  string 1..255
	<password>  name 8..20

zip <source-filename> <destination-filename> [ password <password> ]
	views user
	level 3
	handler zip
	unstored
	<source-filename>  string 1..255
	<destination-filename>  string 1..255
	<password>  name 8..20
