import mock from "@sigstore/mock";

/** What an issuing authority of @sigstore/mock can do. */
export type CA = Awaited<ReturnType<typeof mock.initializeCA>>;

export const { initializeCA, initializeCTLog, initializeTLog, initializeTSA, tsaHandler } = mock;
