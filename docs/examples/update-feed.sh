#!/bin/sh
# Updates plan.json and its badges from a published spreadsheet, and commits what has changed.
#
#   update-feed.sh SHEET FOLDER
#
# SHEET is the address of the sheet as CSV; FOLDER is a checkout that has plan.json.
# LIBRARY_GOALS is the command to run, if it isn't "npx library-goals".
set -eu

sheet=$1
cd "$2"

goals() {
  ${LIBRARY_GOALS:-npx library-goals} "$@"
}

new=$(mktemp -d .update.XXXXXX)
trap 'rm -rf "$new"' EXIT

goals convert --from csv --update plan.json "$sheet" "$new/plan.json"
# Stops here if the new feed has errors. Add --strict to stop at warnings too.
goals check --since plan.json "$new/plan.json"

mv "$new/plan.json" plan.json
goals badges plan.json -o badges

git add plan.json badges
git diff --cached --quiet || git commit --quiet -m 'Update the plan from the spreadsheet'
