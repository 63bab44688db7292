/* SPDX-License-Identifier: EPL-2.0
   Stands in for java.exe and javaw.exe: writes its arguments, one a line in brackets, to standard output or to the file
   in STAND_IN_OUT, and ends with the code in STAND_IN_CODE. */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

int wmain(int count, wchar_t **arguments) {
    const char *code = getenv("STAND_IN_CODE");
    const char *name = getenv("STAND_IN_OUT");
    FILE *out = name ? fopen(name, "w") : stdout;
    for (int i = 1; i < count; i++) {
        char text[4096];
        WideCharToMultiByte(CP_UTF8, 0, arguments[i], -1, text, sizeof text, NULL, NULL);
        fprintf(out, "[%s]\n", text);
    }
    fclose(out);
    return code ? atoi(code) : 0;
}
