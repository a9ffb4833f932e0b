import type { ProblemMessages } from "../message.ts";

/** Servers that give no answer. */
export const httpProblems = () =>
  ({
    HTTP_URL: {
      message: "`{url}` cannot be requested: {fault}.",
      hint: "Write a whole address, https://host/path, without a user name or a password in it.",
    },
    HTTP_UNREACHABLE: {
      message: "{url} cannot be reached: {fault}.",
      hint: "Check the address and that this runner can reach it (name, port, firewall, certificate), then run the step again.",
    },
    HTTP_TIMEOUT: {
      message: "{url} did not answer within {limit}.",
      hint: "Check that the server is up and that this runner can reach it, then run the step again.",
    },
    HTTP_TOO_LARGE: {
      message: "The answer of {url} is larger than {limit} bytes.",
      hint: "Name an address that gives a short answer.",
    },
    HTTP_CA: {
      message: "The certificate authorities to trust for {url} cannot be read: {fault}.",
      hint: "Give them as PEM: one or more blocks from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----`.",
    },
  }) as const satisfies ProblemMessages;
