# SPDX-License-Identifier: GPL-3.0-or-later
# One function per kind of target. Every target gets the same warnings, and warnings are errors.

add_library(bakery_options INTERFACE)
target_compile_options(bakery_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Wno-missing-field-initializers # designated initializers leave the rest at its default on purpose
    -fpch-preprocess # lets ccache keep what was compiled with precompiled headers
    -Werror)
target_compile_definitions(bakery_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    SIMDJSON_THREADS_ENABLED=1 # as simdjson's own targets have it, so that all share the precompiled headers
    $<$<BOOL:${BAKERY_MUTATIONS}>:BAKERY_MUTATIONS>)
target_include_directories(bakery_options INTERFACE ${CMAKE_SOURCE_DIR})
# For targets in which Qt generates code from QML: it shadows its own names. Linked behind bakery_options.
add_library(bakery_generated INTERFACE)
target_compile_options(bakery_generated INTERFACE -Wno-shadow)
if(BAKERY_COVERAGE)
    target_compile_options(bakery_options INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(bakery_options INTERFACE --coverage)
endif()

# What almost every file includes is parsed once for all targets, which halves the time that a build takes. Nothing of
# our own is among it: what changes daily would compile everything anew. It is compiled with Qt Core's definitions alone:
# GCC accepts it where more is defined, never where less is.
add_library(bakery_headers OBJECT ${CMAKE_SOURCE_DIR}/cmake/headers.cpp)
target_link_libraries(bakery_headers PRIVATE bakery_options Qt6::Core)
target_include_directories(bakery_headers SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::Sql,INTERFACE_INCLUDE_DIRECTORIES>)
set(BAKERY_HEADERS
    <QByteArray> <QDateTime> <QDebug> <QDir> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QSqlDatabase> <QSqlError>
    <QSqlQuery> <QString> <QStringList> <QTimer> <QUuid> <QVariant> <algorithm> <boost/describe.hpp> <chrono>
    <functional> <map> <memory> <optional> <set> <simdjson.h> <span> <string> <unordered_map> <variant> <vector>)
target_precompile_headers(bakery_headers PRIVATE ${BAKERY_HEADERS})
# Without optimisation each file keeps all of simdjson.h, needed or not.
target_link_libraries(bakery_options INTERFACE $<$<CONFIG:Debug>:simdjson::simdjson>)

# bakery_add_library(name SOURCES ... LINK ... [MOC]): a part of shared/, used by services and apps. MOC where a header has
# Q_OBJECT.
function(bakery_add_library name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC})
    target_precompile_headers(${name} REUSE_FROM bakery_headers)
    target_link_libraries(${name} PUBLIC bakery_options Qt6::Core ${arg_LINK})
endfunction()

# bakery_add_service(name SOURCES ... MIGRATIONS ...): a library with everything and an executable, main.cpp alone.
function(bakery_add_service name)
    cmake_parse_arguments(arg "" "" "SOURCES;MIGRATIONS;LINK" ${ARGN})
    bakery_add_library(bakery_${name} SOURCES ${arg_SOURCES} LINK bakery_service ${arg_LINK})
    qt_add_resources(bakery_${name} bakery_${name}_migrations
        PREFIX /migrations/${name} BASE migrations FILES ${arg_MIGRATIONS})
    add_executable(bakery-${name} main.cpp)
    target_precompile_headers(bakery-${name} REUSE_FROM bakery_headers)
    target_link_libraries(bakery-${name} PRIVATE bakery_${name})
endfunction()

# bakery_add_app(name SOURCES ... LINK ... [MOC]): an executable under apps/.
function(bakery_add_app name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC})
    target_precompile_headers(${name} REUSE_FROM bakery_headers)
    target_link_libraries(${name} PRIVATE bakery_options ${arg_LINK})
endfunction()

# Each name_test.cpp ends by including its name_test.moc. AUTOMOC would look through every target's files and compile one
# more, empty, for each: a tenth of a whole build.
function(bakery_moc_tests name)
    foreach(source ${ARGN})
        if(source MATCHES "([^/]*_test)\\.cpp$")
            set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${CMAKE_MATCH_1}.moc)
            qt_generate_moc(${source} ${moc} TARGET ${name})
            target_sources(${name} PRIVATE ${moc})
        endif()
    endforeach()
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
endfunction()

# What ./bakery test unit builds, so that it takes the time of calls and not of a whole build.
add_custom_target(unit-tests)

# bakery_add_test(name LABEL unit SOURCES ... LINK ... [ARGUMENTS ...] [TIMEOUT seconds] [MOC] [WHOLE_SHOP]): one
# QtTest executable. MOC where a header has Q_OBJECT. WHOLE_SHOP is for what starts one: of the six places for tests that
# run at the same time it takes two, for it mostly waits, but what it promises has its time. It begins first, for it takes
# longest.
function(bakery_add_test name)
    if(NOT BAKERY_TESTS)
        return()
    endif()
    cmake_parse_arguments(arg "MOC;WHOLE_SHOP" "LABEL;TIMEOUT" "SOURCES;LINK;ARGUMENTS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC})
    list(LENGTH arg_SOURCES files)
    if(files EQUAL 1)
        set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    else()
        # What is compiled together looks to GCC as if it were headers.
        target_compile_options(${name} PRIVATE -Wno-subobject-linkage)
    endif()
    if(NOT arg_MOC)
        bakery_moc_tests(${name} ${arg_SOURCES})
    endif()
    bakery_link_test(${name} ${arg_LABEL} ${arg_LINK})
    add_test(NAME ${name} COMMAND ${name} ${arg_ARGUMENTS})
    bakery_describe_test(${name} ${arg_LABEL} "${arg_TIMEOUT}")
    set_tests_properties(${name} PROPERTIES
        PROCESSORS $<IF:$<BOOL:${arg_WHOLE_SHOP}>,2,1> COST $<IF:$<BOOL:${arg_WHOLE_SHOP}>,100,1>)
endfunction()

# bakery_add_tests(name LABEL unit TESTS a b ... LINK ... [SOURCES ...] [TIMEOUT seconds]): one executable, name-tests, of
# a_test.cpp, b_test.cpp ..., here or in tests/, which are compiled together; CTest knows each as name/a. SOURCES are what
# they share.
function(bakery_add_tests name)
    if(NOT BAKERY_TESTS)
        return()
    endif()
    cmake_parse_arguments(arg "" "LABEL;TIMEOUT" "TESTS;SOURCES;LINK" ${ARGN})
    set(folder "")
    if(IS_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/tests)
        set(folder tests/)
    endif()
    list(TRANSFORM arg_TESTS REPLACE "(.+)" "${folder}\\1_test.cpp" OUTPUT_VARIABLE sources)
    add_executable(${name}-tests ${sources} ${arg_SOURCES})
    bakery_moc_tests(${name}-tests ${sources})
    bakery_link_test(${name}-tests ${arg_LABEL} bakery_test_program ${arg_LINK})
    # What is compiled together looks to GCC as if it were headers.
    target_compile_options(${name}-tests PRIVATE -Wno-subobject-linkage)
    foreach(test ${arg_TESTS})
        add_test(NAME ${name}/${test} COMMAND ${name}-tests ${test})
        bakery_describe_test(${name}/${test} ${arg_LABEL} "${arg_TIMEOUT}")
    endforeach()
endfunction()

function(bakery_link_test program label)
    if("${ARGN}" MATCHES "table_top|at_the_table")
        target_precompile_headers(${program} REUSE_FROM bakery_table_top_headers)
    else()
        target_precompile_headers(${program} REUSE_FROM bakery_headers)
    endif()
    target_link_libraries(${program} PRIVATE bakery_options Qt6::Test ${ARGN})
    if(label STREQUAL unit)
        add_dependencies(unit-tests ${program})
    endif()
endfunction()

function(bakery_describe_test test label timeout)
    if(NOT timeout)
        set(timeout 120)
    endif()
    # ./bakery test sets the factor when it is asked for more seeds or rounds than usual.
    if(BAKERY_TIMEOUT_FACTOR)
        math(EXPR timeout "${timeout} * ${BAKERY_TIMEOUT_FACTOR}")
    endif()
    set_tests_properties(${test} PROPERTIES LABELS ${label} TIMEOUT ${timeout}
        ENVIRONMENT "BAKERY_SOURCE_DIR=${CMAKE_SOURCE_DIR};BAKERY_BUILD_DIR=${CMAKE_BINARY_DIR}")
endfunction()
