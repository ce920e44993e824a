/*
 * `lyrebird console` and `lyrebird exec`: logins on a running device from the host.
 */
#ifndef LYREBIRD_DEVICE_CLIENT_H
#define LYREBIRD_DEVICE_CLIENT_H

/* argv[0] is the verb. Exit status: 0; 1 if there is no device, or (exec) a command was refused; 2 on wrong usage. */
int console_verb(int argc, char **argv);
int exec_verb(int argc, char **argv);

#endif
