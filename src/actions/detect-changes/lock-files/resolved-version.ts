import type { WorkspaceMember } from "../../../core/dependencies/connect-dependencies.ts";

/** What a lock file resolves for a member, as a text that differs when the resolution does; undefined where it does not say. */
export type Resolution = (member: WorkspaceMember) => string | undefined;
