import { describe, expect, it } from "vitest";
import type { Ecosystem } from "../../../src/core/catalogue/catalogue.ts";
import { readers } from "../../../src/core/dependencies/find-manifests.ts";
import type { WorkspaceManifest } from "../../../src/core/dependencies/workspace-manifest.ts";

export type Case = readonly [what: string, file: string, text: string, expected: Partial<WorkspaceManifest>];

/** Reads each file as its ecosystem does. */
export function check(ecosystem: Ecosystem, cases: readonly Case[]): void {
  describe(ecosystem, () => {
    it.each(cases)("%s", (_, file, text, expected) => {
      const reader = readers[ecosystem];
      const at = file.lastIndexOf("/");
      expect(reader.reads(file.slice(at + 1))).toBe(true);
      const read = reader.read(text, at < 0 ? "." : file.slice(0, at));
      expect(read).toEqual({ provides: [], needs: [], reaches: [], members: [], ...expected });
    });
  });
}
