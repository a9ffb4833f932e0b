import { check } from "./check.ts";

check("cargo", [
  [
    "a workspace",
    "Cargo.toml",
    '[workspace]\nmembers = [\n  "crates/*", # all\n  "x",\n]\nexclude = ["crates/old"]\n[workspace.dependencies]\nmoney = { path = "crates/money" }\n[workspace.dependencies.ll]\npath = "x/l"\npackage = "l"\n',
    {
      members: ["crates/*", "x", "!crates/old"],
      aliases: [
        ["cargo:money", "crates/money"],
        ["cargo:ll", "x/l"],
      ],
    },
  ],
  [
    "a crate",
    "crates/orders/Cargo.toml",
    '[package]\nname = "orders"\n[dependencies]\nserde = "1"\nmoney = { workspace = true }\nledger = { path = "../ledger", package = "big-ledger" }\n[dependencies.audit]\npath = "../audit"\n[target.\'cfg(unix)\'.dev-dependencies]\nnix = "0.1"\n',
    {
      provides: ["cargo:orders"],
      needs: ["cargo:serde", "cargo:money", "cargo:big-ledger", "cargo:audit", "cargo:nix"],
      reaches: ["crates/ledger", "crates/audit"],
      aliases: [],
    },
  ],
]);
