# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rooms: one static library a folder of src/, one test program a tst_*.cpp of tests/.

add_library(capital-loop-options INTERFACE)
target_compile_options(capital-loop-options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${CAPITAL_LOOP_WERROR}>:-Werror>
  $<$<BOOL:${CAPITAL_LOOP_SANITIZE}>:-fsanitize=address,undefined;-fno-omit-frame-pointer;-fno-sanitize-recover=undefined;$<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>>)
if(CAPITAL_LOOP_FUZZ)
  target_compile_options(capital-loop-options INTERFACE -fsanitize=fuzzer-no-link)
endif()
target_link_options(capital-loop-options INTERFACE
  $<$<BOOL:${CAPITAL_LOOP_SANITIZE}>:-fsanitize=address,undefined>)
target_compile_definitions(capital-loop-options INTERFACE
  QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# capital_loop_room(NAME ROOMS room... QT component...): target room-NAME of all sources in this folder.
function(capital_loop_room name)
  cmake_parse_arguments(ARG "" "" "ROOMS;QT;SUBFOLDERS" ${ARGN})
  set(patterns "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h"
               "${PROJECT_SOURCE_DIR}/ui/${name}/*.ui")
  foreach(folder IN LISTS ARG_SUBFOLDERS)
    list(APPEND patterns "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h")
  endforeach()
  file(GLOB sources CONFIGURE_DEPENDS ${patterns})
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(room-${name} STATIC ${sources})
  set_target_properties(room-${name} PROPERTIES
    LINKER_LANGUAGE CXX AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui/${name}")
  target_include_directories(room-${name} PUBLIC "${PROJECT_SOURCE_DIR}/src" "${PROJECT_BINARY_DIR}/generated")
  target_link_libraries(room-${name} PUBLIC capital-loop-options)
  foreach(room IN LISTS ARG_ROOMS)
    target_link_libraries(room-${name} PUBLIC room-${room})
  endforeach()
  foreach(component IN LISTS ARG_QT)
    target_link_libraries(room-${name} PUBLIC Qt6::${component})
  endforeach()
endfunction()

# capital_loop_tests(ROOM [extra libraries...]): one ctest a tst_*.cpp in this folder, run offscreen
# in the C.UTF-8 locale, in UTC and in a home folder of its own.
function(capital_loop_tests room)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    set(target "${room}-${name}")
    add_executable(${target} "${file}")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${target} PRIVATE
      CAPITAL_LOOP_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CAPITAL_LOOP_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    target_link_libraries(${target} PRIVATE $<TARGET_NAME_IF_EXISTS:room-${room}> Qt6::Test ${ARGN})
    add_test(NAME ${target} COMMAND ${target})
    capital_loop_test_environment(${target})
  endforeach()
endfunction()

function(capital_loop_test_environment test)
  set(home "${CMAKE_BINARY_DIR}/home/${test}")
  file(MAKE_DIRECTORY "${home}")
  set_tests_properties(${test} PROPERTIES
    TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANG=C.UTF-8;TZ=UTC;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/share;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home};NO_AT_BRIDGE=1;QT_LOGGING_RULES=qt.qpa.*=false;CAPITAL_LOOP_LAYOUT_WORKER=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/capital-loop-layout;ASAN_OPTIONS=detect_leaks=0")
endfunction()
