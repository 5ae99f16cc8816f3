# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Targets `format` and `tidy`: the files changed against origin's or the last commit.
find_program(CLANG_FORMAT clang-format-19)
find_program(CLANG_TIDY clang-tidy-19)
set(changed "{ git diff --name-only --diff-filter=d HEAD~1 2>/dev/null || git ls-files; git ls-files --others --exclude-standard; } | grep -E '\\.(cpp|h)$' | sort -u")
if(CLANG_FORMAT)
  add_custom_target(format COMMAND sh -c "${changed} | xargs -r ${CLANG_FORMAT} -i"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM COMMENT "Formatting changed files")
endif()
if(CLANG_TIDY)
  add_custom_target(tidy COMMAND sh -c "${changed} | grep '\\.cpp$' | xargs -r -n 1 -P 2 ${CLANG_TIDY} --quiet -p ${CMAKE_BINARY_DIR}"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM COMMENT "Checking changed files")
endif()
