# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Targets `format` and `tidy` for the files changed since the branch left its upstream (without one: since the commit
# before the last), committed or not, new ones too.
find_program(CLANG_FORMAT clang-format-19)
find_program(CLANG_TIDY clang-tidy-19)
string(CONCAT changed
  "base=$(git merge-base HEAD '@{upstream}' 2>/dev/null || git rev-parse -q --verify HEAD~1); "
  "{ if test -n \"$base\"; then git diff --name-only --diff-filter=d \"$base\"; else git ls-files; fi; "
  "git ls-files --others --exclude-standard; } | grep -E '\\.(cpp|h)$' | sort -u")
if(CLANG_FORMAT)
  add_custom_target(format COMMAND sh -c "${changed} | xargs -r '${CLANG_FORMAT}' -i"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM COMMENT "Formatting changed files")
endif()
if(CLANG_TIDY)
  add_custom_target(tidy COMMAND sh -c
      "{ ${changed}; } | grep '\\.cpp$' | xargs -r -n 1 -P 2 '${CLANG_TIDY}' --quiet -p '${CMAKE_BINARY_DIR}'"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM COMMENT "Checking changed files")
endif()
