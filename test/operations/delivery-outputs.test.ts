import { expect, test } from "vitest";
import type { Oid } from "../../src/core/git/oid.ts";
import {
  deliveryNotices,
  deliveryOutputs,
  deliveryValues,
  describeDelivery,
} from "../../src/operations/delivery-outputs.ts";

const nothing = { newName: undefined, newTag: undefined, digest: undefined };
const edit = {
  file: "k.yaml",
  name: "orders",
  from: nothing,
  to: { ...nothing, newTag: "v2" },
  duplicates: 0,
};
const receipt = {
  plan: { decision: { kind: "nothing" as const }, edits: [edit] },
  commit: "1".repeat(40) as Oid,
  branch: "main",
  attempts: 2,
};

test("what landed has a commit, what was left alone has none", () => {
  expect(deliveryValues({ ...receipt, kind: "landed" })).toEqual({
    commit: "1".repeat(40),
    branch: "main",
    "pull-request": "",
    "pull-request-url": "",
    attempts: "2",
    edits: [
      {
        file: "k.yaml",
        name: "orders",
        from: { newName: null, newTag: null, digest: null },
        to: { newName: null, newTag: "v2", digest: null },
      },
    ],
  });
  expect(deliveryValues({ ...receipt, kind: "untouched" })).toMatchObject({ commit: "", attempts: "2" });
});

test("a proposal names its pull request, where there is one", () => {
  const pullRequest = { number: 7, url: "https://github.com/acme/k8s/pull/7" };
  const values = deliveryValues({ ...receipt, kind: "proposed", pullRequest, remarks: [] });
  expect(values).toMatchObject({ "pull-request": "7", "pull-request-url": pullRequest.url });
  expect(Object.keys(values)).toEqual([...deliveryOutputs]);
});

test("the summary links the commit and the pull request, where there are such pages", () => {
  const pullRequest = { number: 7, url: "https://forge/7" };
  const oid = receipt.commit;
  expect(describeDelivery({ ...receipt, kind: "untouched" }, "")).toEqual([]);
  expect(describeDelivery({ ...receipt, kind: "landed" }, "")).toEqual([
    `Commit \`${oid}\` on \`main\`, attempt 2.\n`,
  ]);
  expect(describeDelivery({ ...receipt, kind: "proposed", pullRequest }, "https://forge")).toEqual([
    expect.stringContaining(`(https://forge/commit/${oid})`),
    "Pull request [#7](https://forge/7).\n",
  ]);
});

test("remarks become annotations", () => {
  const remarks = [{ level: "warning" as const, text: "It is late." }];
  expect(deliveryNotices({ ...receipt, kind: "landed", remarks })).toEqual([
    { level: "warning", title: "Delivery", message: "It is late." },
  ]);
  expect(deliveryNotices({ ...receipt, kind: "landed" })).toEqual([]);
});
