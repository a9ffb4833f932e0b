import type { ProblemMessages } from "../message.ts";

/** What stops a rollback. */
export const rollbackProblems = () =>
  ({
    ROLLBACK_REASON_MISSING: {
      message: "A rollback needs a reason.",
      hint: "Write in `reason` what is wrong: it is recorded in the commit, the hold and every report.",
    },
    ROLLBACK_NOTHING: {
      message: "{what} in {where} has nothing to go back to: {why}",
      hint: "Name what should run with `to`: a version, a tag or a digest that ran there before; or fix forward.",
    },
    ROLLBACK_HISTORY_SHORT: {
      message: "The history of {file} is cut off after {count} changes, so what ran before is unknown.",
      hint: "The GitOps repository that was read is a shallow clone. Give the whole one as `repository`, or name the target with `to`.",
    },
    ROLLBACK_TARGET_UNSEEN: {
      message: "`{given}` never ran in {file}: none of its {count} changes had it.",
      hint: "Give a version, tag or digest that ran there, or a commit of the GitOps repository. What ran there last: {seen}. Something that never ran there goes in with set-image or promote.",
    },
    ROLLBACK_CLUSTERS_DIFFER: {
      message: "{service} runs several versions: {present}.",
      hint: "Give `from`, the digest to replace (other clusters stay as they are), or `to`, the version that all of them go back to.",
    },
    ROLLBACK_TARGET_HELD: {
      message: "{what} may not go back to {target}: {why}",
      hint: "{remedy} Or name another target with `to`, or add `lift-hold: true`: the hold is removed in the same commit.",
    },
    ROLLBACK_TARGET_GONE: {
      message: "{image} can no longer be pulled: {why}",
      hint: "Nothing was written. Go back to another version with `to`, or push the image again: it needs the same digest. With `verify: none` the registry is not checked.",
    },
    ROLLBACK_PLACE_GONE: {
      message: "{overlay} has no place for `{name}` any more: {why}",
      hint: "Put the overlay and its entry back first (git revert of the commit that removed it), then roll back.",
    },
    ROLLBACK_UNRESOLVED: {
      message:
        "{file} names {image} only by its tag, and the registry does not know that tag, so it cannot be held.",
      hint: "Roll back with `hold: false`, and make sure that nothing puts the tag back.",
    },
    ROLLBACK_IRREVERSIBLE: {
      message: "{what} may not go back from {from} to {target} without confirmation: {why}.",
      hint: "Check what these changes did to the data. If the older version works with that data, add `acknowledge: irreversible`.",
    },
    ROLLBACK_NOT_PURE: {
      message: "{commit} cannot be reverted alone: {why}.",
      hint: "Use `how: edit` (the default): it puts back the image and leaves everything else as it is.",
    },
  }) as const satisfies ProblemMessages;
