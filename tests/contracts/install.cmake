# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the checks and the packages that they need into the build tree; packages are fetched when the lock has changed.
file(GLOB scripts ${SOURCE}/*.mjs ${SOURCE}/*.json)
file(COPY ${scripts} DESTINATION ${TARGET})
file(SHA256 ${SOURCE}/package-lock.json wanted)
set(installed "")
if(EXISTS ${TARGET}/installed)
    file(READ ${TARGET}/installed installed)
endif()
if(installed STREQUAL wanted)
    return()
endif()
execute_process(
    COMMAND npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --fetch-retries 1
    WORKING_DIRECTORY ${TARGET} RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(failed)
    message(FATAL_ERROR "${said}\nWhat package.json names could not be installed with npm. It is fetched from "
        "npm's registry the first time that this test runs; connect this machine and run the test again.")
endif()
file(WRITE ${TARGET}/installed ${wanted})
