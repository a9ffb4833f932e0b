import { expect, test } from "vitest";
import { judgeSecrets } from "../../../src/actions/guard/secrets/judge-secrets.ts";

/** What must never be in a finding: as it is, and in base64. */
const planted = "hunter2-planted";
const base64 = Buffer.from(planted).toString("base64");
const enc = "ENC[AES256_GCM,data:abc=,iv:abc=,tag:abc=,type:str]";
const sops = `sops:\n  mac: ${enc}\n  lastmodified: "2026-01-01T00:00:00Z"\n  version: 3.13.2\n  age: [{recipient: age1x}]\n  encrypted_regex: ^(data|stringData)$\n`;
const sealed = `AgB${"x".repeat(705)}`;
const head = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\n";
const sealedHead = "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: db}\n";
const external = (template: string) =>
  `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: db}\nspec:\n  target:\n    template:\n${template}`;
const kust = "kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\n";

/** Name, text, rules that it must be found by, file where it matters. */
type Shape = [name: string, text: string, rules: readonly string[], file?: string];
const shapes: readonly Shape[] = [
  ["data in base64", `${head}data: {password: ${base64}}\n`, ["secret-plain"]],
  ["stringData", `${head}stringData: {password: ${planted}}\n`, ["secret-plain"]],
  [
    "two keys",
    `${head}data: {a: ${base64}}\nstringData: {b: ${planted}}\n`,
    ["secret-plain", "secret-plain"],
  ],
  [
    "kind behind long data",
    `apiVersion: v1\ndata:\n  a: ${base64}\n${"  # more\n".repeat(50)}metadata: {name: db}\nkind: Secret\n`,
    ["secret-plain"],
  ],
  ["a block scalar", `${head}stringData:\n  a: |\n    line\n    ${planted}\n`, ["secret-plain"]],
  ["a folded scalar", `${head}stringData:\n  a: >-\n    ${planted}\n`, ["secret-plain"]],
  ["an anchor", `${head}stringData: {a: &p ${planted}, b: *p}\n`, ["secret-plain", "secret-plain"]],
  ["a merge key", `x: &x {a: ${planted}}\n${head}stringData: {<<: *x}\n`, ["secret-plain"]],
  ["CRLF", `${head}data: {a: ${base64}}\n`.replaceAll("\n", "\r\n"), ["secret-plain"]],
  ["a BOM", `\uFEFF${head}data: {a: ${base64}}\n`, ["secret-plain"]],
  [
    "JSON",
    `{"apiVersion":"v1","kind":"Secret","metadata":{"name":"a"},"data":{"a":"${base64}"}}`,
    ["secret-plain"],
  ],
  [
    "a List",
    `kind: List\nitems:\n- kind: Secret\n  apiVersion: v1\n  data: {a: ${base64}}\n`,
    ["secret-plain"],
  ],
  [
    "a SecretList",
    `kind: SecretList\nitems:\n- kind: Secret\n  stringData: {a: ${planted}}\n`,
    ["secret-plain"],
  ],
  [
    "a list in a list",
    `kind: List\nitems:\n- kind: List\n  items: [{kind: Secret, stringData: {a: ${planted}}}]\n`,
    ["secret-plain"],
  ],
  ["the second document", `kind: ConfigMap\n---\n${head}data: {a: ${base64}}\n`, ["secret-plain"]],
  ["quoted keys", `"kind": "Secret"\n'stringData': {"a": "${planted}"}\n`, ["secret-plain"]],
  [
    "a patch of a Secret",
    `kind: Secret\nmetadata: {name: db}\nstringData: {a: ${planted}}\n`,
    ["secret-plain"],
  ],
  [
    "a patch in a kustomization",
    `${kust}patches:\n- patch: |\n    kind: Secret\n    metadata: {name: db}\n    stringData: {a: ${planted}}\n`,
    ["secret-plain"],
    "kustomization.yaml",
  ],
  [
    "a patch with a target and no kind",
    `${kust}patches:\n- target: {kind: Secret}\n  patch: |\n    metadata: {name: db}\n    data: {a: ${base64}}\n`,
    ["secret-plain"],
    "kustomization.yaml",
  ],
  [
    "a JSON patch of data",
    `${kust}patches:\n- target: {kind: Secret}\n  patch: |\n    - op: add\n      path: /data/a\n      value: ${base64}\n`,
    ["secret-plain"],
    "kustomization.yaml",
  ],
  [
    "a JSON patch of stringData",
    `${kust}patches:\n- target: {kind: Secret}\n  patch: '[{"op":"replace","path":"/stringData/a","value":"${planted}"}]'\n`,
    ["secret-plain"],
    "kustomization.yaml",
  ],
  [
    "a JSON patch of all data",
    `${kust}patches:\n- target: {kind: Secret}\n  patch: |\n    - op: replace\n      path: /data\n      value: {a: ${base64}}\n`,
    ["secret-plain"],
    "kustomization.yaml",
  ],
  [
    "patchesStrategicMerge in place",
    `${kust}patchesStrategicMerge:\n- |\n  kind: Secret\n  stringData: {a: ${planted}}\n`,
    ["secret-plain"],
    "kustomization.yaml",
  ],
  ["a JSON patch in a file", `- op: add\n  path: /stringData/a\n  value: ${planted}\n`, ["secret-plain"]],
  [
    "what kubectl remembers",
    `${head}  \nmetadata:\n  name: db\n`.replace("metadata: {name: db}\n", "").replace("  \n", "") +
      `  annotations:\n    kubectl.kubernetes.io/last-applied-configuration: '{"kind":"Secret","data":{"a":"${base64}"}}'\n`,
    ["secret-annotation"],
  ],
  [
    "what kubectl remembers in a template",
    `${sealedHead}spec:\n  encryptedData: {a: ${sealed}}\n  template:\n    metadata:\n      annotations:\n        kubectl.kubernetes.io/last-applied-configuration: '{"kind":"Secret","stringData":{"a":"${planted}"}}'\n`,
    ["secret-annotation"],
  ],
  [
    "a generator's literals",
    `${kust}secretGenerator: [{name: db, literals: [a=${planted}]}]\n`,
    ["secret-generator"],
    "kustomization.yaml",
  ],
  [
    "a generator's file",
    `${kust}secretGenerator: [{name: db, files: [a=plain.env]}]\n`,
    ["secret-generator"],
    "kustomization.yaml",
  ],
  [
    "a generator's envs",
    `${kust}secretGenerator: [{name: db, envs: [plain.env]}]\n`,
    ["secret-generator"],
    "kustomization.yaml",
  ],
  ["no ciphertext", `${sealedHead}spec: {encryptedData: {a: ${base64}}}\n`, ["sealed-suspect"]],
  ["a short ciphertext", `${sealedHead}spec: {encryptedData: {a: AgBxxxx}}\n`, ["sealed-suspect"]],
  [
    "a literal in a sealed template",
    `${sealedHead}spec: {encryptedData: {a: ${sealed}}, template: {data: {b: ${planted}}}}\n`,
    ["secret-literal"],
  ],
  [
    "sealed for the whole cluster",
    `${sealedHead.replace("{name: db}", "{name: db, annotations: {sealedsecrets.bitnami.com/cluster-wide: 'true'}}")}spec: {encryptedData: {a: ${sealed}}}\n`,
    ["sealed-wide"],
  ],
  ["a literal in an external template", external(`      data: {a: ${planted}}\n`), ["secret-literal"]],
  [
    "a literal in templateFrom",
    external(`      templateFrom: [{literal: "a: ${planted}"}]\n`),
    ["secret-literal"],
  ],
  [
    "a fake store",
    `apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: {name: f}\nspec: {provider: {fake: {data: [{key: a, value: ${planted}}]}}}\n`,
    ["secret-literal"],
  ],
  [
    "a fake generator",
    `apiVersion: generators.external-secrets.io/v1alpha1\nkind: Fake\nmetadata: {name: f}\nspec: {data: {a: ${planted}}}\n`,
    ["secret-literal"],
  ],
  ["SOPS with a plain leaf", `${head}data: {a: "${enc}", b: ${base64}}\n${sops}`, ["sops-partial"]],
  [
    "SOPS whose metadata claim little",
    `${head}stringData: {a: ${planted}}\n${sops.replace("^(data|stringData)$", "^nothing$")}`,
    ["sops-partial"],
  ],
  ["SOPS without a MAC", `${head}data: {a: "${enc}"}\n${sops.replace(/ {2}mac.*\n/, "")}`, ["sops-broken"]],
  [
    "SOPS without a recipient",
    `${head}data: {a: "${enc}"}\n${sops.replace(/ {2}age.*\n/, "  age: []\n")}`,
    ["sops-broken"],
  ],
  [
    "SOPS values with a plain one",
    `password: ${planted}\nsops: {mac: "${enc}", version: 3.13.2, age: [{recipient: x}]}\n`,
    ["sops-partial"],
  ],
  [
    "a private key in a ConfigMap",
    "kind: ConfigMap\ndata:\n  k: |\n    -----BEGIN EC PRIVATE KEY-----\n    xyz\n",
    ["credential"],
  ],
  [
    "a password in a URL",
    `kind: Deployment\nspec: {containers: [{env: [{name: DB, value: 'postgres://app:${planted}@db/x'}]}]}\n`,
    ["credential"],
  ],
  [
    "a token in a configMapGenerator",
    `${kust}configMapGenerator: [{name: c, literals: [t=ghp_${"a1".repeat(18)}]}]\n`,
    ["credential", "credential"],
    "kustomization.yaml",
  ],

  ["no data", head, []],
  [
    "a service account token",
    `${head.replace("{name: db}", "{name: t, annotations: {kubernetes.io/service-account.name: a}}")}type: kubernetes.io/service-account-token\n`,
    [],
  ],
  ["empty values", `${head}data: {a: "", b: }\nstringData: {c: ''}\n`, []],
  ["a deletion", "kind: Secret\nmetadata: {name: a}\n$patch: delete\n", []],
  ["a Flux variable", `${head}stringData: {a: "\${PASSWORD}"}\n`, []],
  ["a Flux variable in base64", `${head}data: {a: ${Buffer.from(`\${PASSWORD}`).toString("base64")}}\n`, []],
  ["argocd-vault-plugin", `${head}stringData: {a: "<path:secret/data/db#password>", b: <password>}\n`, []],
  ["vals", `${head}stringData: {a: ref+vault://secret/db#/password}\n`, []],
  ["SOPS", `${head}data: {a: "${enc}", b: ""}\n${sops}`, []],
  [
    "SOPS with an open suffix",
    `a: ${enc}\nb_unencrypted: open\nsops: {mac: "${enc}", version: 3.13.2, age: [{recipient: x}]}\n`,
    [],
  ],
  [
    "a sealed one",
    `${sealedHead}spec: {encryptedData: {a: ${sealed}}, template: {data: {b: "{{ .a }}"}}}\n`,
    [],
  ],
  ["a sealed one of a short key", `${sealedHead}spec: {encryptedData: {a: AQB${"x".repeat(366)}}}\n`, []],
  ["an ExternalSecret", external(`      data: {a: "{{ .password }}"}\n`), []],
  [
    "a Secret as text in a template",
    external(`      templateFrom: [{literal: "kind: Secret\\ndata: {a: {{ .x }}}"}]\n`),
    [],
  ],
  [
    "a chart's template",
    "{{- if .Values.x }}\nkind: Secret\nstringData: {a: {{ .Values.password }}}\n{{- end }}\n",
    [],
  ],
  [
    "a generator's SOPS file",
    `${kust}secretGenerator: [{name: db, envs: [sealed.env]}]\n`,
    [],
    "kustomization.yaml",
  ],
  [
    "a generator's placeholder",
    `${kust}secretGenerator: [{name: db, literals: ["a=\${PASSWORD}"]}]\n`,
    [],
    "kustomization.yaml",
  ],
  ["a ConfigMap", "kind: ConfigMap\ndata: {url: 'https://example.com/a', n: '1'}\n", []],
  ["a URL with a variable", `kind: ConfigMap\ndata: {url: 'postgres://app:\${PASSWORD}@db/x'}\n`, []],
  [
    "a reference to a Secret",
    "kind: Pod\nspec: {containers: [{env: [{name: A, valueFrom: {secretKeyRef: {name: db, key: a}}}]}]}\n",
    [],
  ],
  ["another Secret's API", "apiVersion: acme.io/v1\nkind: Secret\ndata: {a: b}\n", []],
  [
    "a JSON patch of a ConfigMap",
    `${kust}patches:\n- target: {kind: ConfigMap}\n  patch: |\n    - op: add\n      path: /data/a\n      value: b\n`,
    [],
    "kustomization.yaml",
  ],
  ["no YAML", "a: 1\na: 2\n", ["yaml-invalid"]],
];

const around: Readonly<Record<string, string>> = {
  "plain.env": `A=${planted}\n`,
  "sealed.env": `A=${enc}\nsops_mac=${enc}\nsops_version=3.13.2\n`,
};

test.each(shapes.map((one): Shape => [...one]))("%s", (_, text, rules, file = "secret.yaml") => {
  const found = judgeSecrets({ file, text, read: (path) => around[path] });
  expect(found.map(({ rule }) => rule)).toEqual(rules);
  const said = JSON.stringify(found);
  expect(said).not.toContain(planted);
  expect(said).not.toContain(base64);
});

test("at least 60 shapes", () => expect(shapes.length).toBeGreaterThanOrEqual(60));

test("the line is that of the key", () => {
  const [one] = judgeSecrets({
    file: "a.yaml",
    text: `---\n${head}data:\n  a: ''\n  b: ${base64}\n`,
    read: () => undefined,
  });
  expect(one).toMatchObject({ line: 7, key: "data.b", resource: "Secret db" });
});
