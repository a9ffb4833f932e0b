import { type Problem, problem } from "../core/problem/problem.ts";

/** What the system says where the disk is the matter (errno(3)), and git in its own words. */
const codes = /^(ENOSPC|EROFS|EACCES|EDQUOT)$/;
const words = /no space left on device|disk quota exceeded|read-only file system/i;

/** The Problem DISK_UNUSABLE for what was thrown because the disk is full or may not be written; undefined for anything else. */
export function diskFault(thrown: unknown): Problem | undefined {
  for (let one = thrown; one instanceof Error; one = one.cause) {
    const isOfSystem = "code" in one && typeof one.code === "string" && codes.test(one.code);
    if (!isOfSystem && !words.test(one.message)) continue;
    const fault = one.message.split("\n", 1).join("").slice(0, 300);
    return problem("DISK_UNUSABLE", { fault }, { cause: thrown });
  }
  return undefined;
}
