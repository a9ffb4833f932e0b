import { expect, test } from "vitest";
import { masked } from "../../../src/core/rendered-diff/mask.ts";
import type { Plain } from "../../../src/core/yaml/parse.ts";

type Values = { readonly [key: string]: Plain };

const show = (kind: string, value: Values, other?: Plain, group = "", side: "before" | "after" = "after") =>
  masked({ kind, group, value }, other, side);

const secret = { data: { a: "b2xk" }, stringData: { b: "plain" }, type: "Opaque" };

test("of a Secret its keys are shown, and no value", () => {
  expect(show("Secret", secret)).toEqual({
    data: { a: "(hidden)" },
    stringData: { b: "(hidden)" },
    type: "Opaque",
  });
});

test("a value that differs from the other side says on which side it stands, and nothing more", () => {
  const other = { data: { a: "bmV3" }, stringData: { b: "plain" }, type: "Opaque" };
  expect(show("Secret", secret, other)).toMatchObject({
    data: { a: "(hidden, after)" },
    stringData: { b: "(hidden)" },
  });
  expect(show("Secret", other, secret, "", "before")).toMatchObject({ data: { a: "(hidden, before)" } });
});

test.each<[string, Plain]>([
  ["was empty", { data: null }],
  ["was written as a list", { data: ["a"] }],
  ["had no data", {}],
  ["was no map", "text"],
])("a Secret that %s on the other side is hidden all the same", (_, other) => {
  expect(show("Secret", { data: { a: "b2xk" } }, other)).toEqual({ data: { a: "(hidden)" } });
});

test.each<[string, string, string, Values, Plain]>([
  [
    "a resource of that name in another group is no Secret",
    "Secret",
    "acme.example",
    { data: { a: "b" } },
    { data: { a: "b" } },
  ],
  ["a ConfigMap is read by people", "ConfigMap", "", { data: { a: "b" } }, { data: { a: "b" } }],
  [
    "a sealed value is hidden, its template is not",
    "SealedSecret",
    "bitnami.com",
    { spec: { encryptedData: { a: "AgB" }, template: { type: "Opaque" } } },
    { spec: { encryptedData: { a: "(hidden)" }, template: { type: "Opaque" } } },
  ],
  [
    "what kubectl applied last may hold a Secret",
    "Deployment",
    "apps",
    { metadata: { annotations: { "kubectl.kubernetes.io/last-applied-configuration": "{}", a: "b" } } },
    { metadata: { annotations: { "kubectl.kubernetes.io/last-applied-configuration": "(hidden)", a: "b" } } },
  ],
  [
    "a value that sops encrypted",
    "ConfigMap",
    "",
    { data: { a: "ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]", "ENC[AES256_GCM,data:k]": "v" } },
    { data: { a: "(hidden)", "ENC[AES256_GCM,data:k]": "(hidden)" } },
  ],
  [
    "values under names that nobody should read",
    "ConfigMap",
    "",
    {
      data: {
        DB_PASSWORD: "x",
        "api.token": "x",
        KEY: "x",
        "aws-credentials": "x",
        PASSWORDS: "x",
        KEYBOARD: "x",
      },
    },
    {
      data: {
        DB_PASSWORD: "(hidden)",
        "api.token": "(hidden)",
        KEY: "(hidden)",
        "aws-credentials": "(hidden)",
        PASSWORDS: "x",
        KEYBOARD: "x",
      },
    },
  ],
  [
    "whatever is below such a name",
    "Settings",
    "acme.example",
    { spec: { token: ["a", { b: "c" }], secret: { deep: { a: "b" } } } },
    { spec: { token: ["(hidden)", "(hidden)"], secret: { deep: { a: "(hidden)" } } } },
  ],
  [
    "the value of an environment variable of such a name",
    "Pod",
    "",
    {
      env: [
        { name: "DB_PASSWORD", value: "x" },
        { name: "LEVEL", value: "info" },
        { name: "A_TOKEN", valueFrom: { a: "b" } },
      ],
    },
    {
      env: [
        { name: "DB_PASSWORD", value: "(hidden)" },
        { name: "LEVEL", value: "info" },
        { name: "A_TOKEN", valueFrom: { a: "b" } },
      ],
    },
  ],
  [
    "what only names an entry of something",
    "Pod",
    "",
    {
      env: [{ name: "A", valueFrom: { secretKeyRef: { name: "db", key: "password" } } }],
      envFrom: { configMapKeyRef: { key: "level" } },
      affinity: { matchExpressions: [{ key: "zone", operator: "In", values: ["a"] }] },
      tolerations: [{ key: "gpu", effect: "NoSchedule" }],
      volumes: [{ name: "tls", secret: { secretName: "tls", items: [{ key: "tls.key", path: "a" }] } }],
      remoteRef: { key: "prod/db" },
    },
    {
      env: [{ name: "A", valueFrom: { secretKeyRef: { name: "db", key: "password" } } }],
      envFrom: { configMapKeyRef: { key: "level" } },
      affinity: { matchExpressions: [{ key: "zone", operator: "In", values: ["a"] }] },
      tolerations: [{ key: "gpu", effect: "NoSchedule" }],
      volumes: [{ name: "tls", secret: { secretName: "tls", items: [{ key: "tls.key", path: "a" }] } }],
      remoteRef: { key: "prod/db" },
    },
  ],
  [
    "a key of a ConfigMap is read by people, one of another resource may open something",
    "ConfigMap",
    "",
    { data: { key: "shown", "api-key": "x" } },
    { data: { key: "shown", "api-key": "(hidden)" } },
  ],
  [
    "a key that is no reference",
    "Client",
    "acme.example",
    { spec: { key: "x", secret: { value: "y" }, keyRef: { key: "shown", token: "z" } } },
    { spec: { key: "(hidden)", secret: { value: "(hidden)" }, keyRef: { key: "shown", token: "(hidden)" } } },
  ],
  ["nothing stays nothing", "Pod", "", { a: null, b: [null, "x"] }, { a: null, b: [null, "x"] }],
])("%s", (_, kind, group, value, want) => {
  expect(show(kind, value, undefined, group)).toEqual(want);
});

test("an item of a list is compared with the one of its name, else with the one at its place", () => {
  const env = (...values: readonly [string, string][]) => ({
    env: values.map(([name, value]) => ({ name, value })),
  });
  const before = env(["A_KEY", "1"], ["B_KEY", "2"]);
  expect(show("Pod", env(["B_KEY", "2"], ["A_KEY", "3"]), before)).toEqual(
    env(["B_KEY", "(hidden)"], ["A_KEY", "(hidden, after)"]),
  );
  expect(
    show("Pod", { list: [{ token: "1" }, { token: "2" }] }, { list: [{ token: "1" }, { token: "3" }] }),
  ).toEqual({
    list: [{ token: "(hidden)" }, { token: "(hidden, after)" }],
  });
});

test("a map below a hidden name tells which of its values differ", () => {
  expect(show("Settings", { secret: { a: "1", b: "2" } }, { secret: { a: "1", b: "3" } })).toEqual({
    secret: { a: "(hidden)", b: "(hidden, after)" },
  });
});
