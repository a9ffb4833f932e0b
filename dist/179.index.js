export const id = 179;

export const ids = [ 179, 40 ];

export const modules = {
 8456: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.toMessageSignatureBundle = toMessageSignatureBundle;
  exports.toDSSEBundle = toDSSEBundle;
  const protobuf_specs_1 = __webpack_require__(9654);
  const bundle_1 = __webpack_require__(7742);
  function toMessageSignatureBundle(options) {
   return {
    mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
    content: {
     $case: "messageSignature",
     messageSignature: {
      messageDigest: {
       algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
       digest: options.digest
      },
      signature: options.signature
     }
    },
    verificationMaterial: toVerificationMaterial(options)
   };
  }
  function toDSSEBundle(options) {
   return {
    mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
    content: {
     $case: "dsseEnvelope",
     dsseEnvelope: toEnvelope(options)
    },
    verificationMaterial: toVerificationMaterial(options)
   };
  }
  function toEnvelope(options) {
   return {
    payloadType: options.artifactType,
    payload: options.artifact,
    signatures: [ toSignature(options) ]
   };
  }
  function toSignature(options) {
   return {
    keyid: options.keyHint || "",
    sig: options.signature
   };
  }
  function toVerificationMaterial(options) {
   return {
    content: toKeyContent(options),
    tlogEntries: [],
    timestampVerificationData: {
     rfc3161Timestamps: []
    }
   };
  }
  function toKeyContent(options) {
   if (options.certificate) if (options.certificateChain) return {
    $case: "x509CertificateChain",
    x509CertificateChain: {
     certificates: [ {
      rawBytes: options.certificate
     } ]
    }
   }; else return {
    $case: "certificate",
    certificate: {
     rawBytes: options.certificate
    }
   }; else return {
    $case: "publicKey",
    publicKey: {
     hint: options.keyHint || ""
    }
   };
  }
 }),
 7742: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
  exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
  exports.isBundleWithPublicKey = isBundleWithPublicKey;
  exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
  exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
  exports.BUNDLE_V01_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
  exports.BUNDLE_V02_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.2";
  exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
  exports.BUNDLE_V03_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
  function isBundleWithCertificateChain(b) {
   return b.verificationMaterial.content.$case === "x509CertificateChain";
  }
  function isBundleWithPublicKey(b) {
   return b.verificationMaterial.content.$case === "publicKey";
  }
  function isBundleWithMessageSignature(b) {
   return b.content.$case === "messageSignature";
  }
  function isBundleWithDsseEnvelope(b) {
   return b.content.$case === "dsseEnvelope";
  }
 }),
 7714: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.ValidationError = void 0;
  class ValidationError extends Error {
   fields;
   constructor(message, fields) {
    super(message);
    this.fields = fields;
   }
  }
  exports.ValidationError = ValidationError;
 }),
 1040: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.isBundleV01 = exports.assertBundleV02 = exports.assertBundleV01 = exports.assertBundleLatest = exports.assertBundle = exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = exports.ValidationError = exports.isBundleWithPublicKey = exports.isBundleWithMessageSignature = exports.isBundleWithDsseEnvelope = exports.isBundleWithCertificateChain = exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = exports.toMessageSignatureBundle = exports.toDSSEBundle = void 0;
  var build_1 = __webpack_require__(8456);
  Object.defineProperty(exports, "toDSSEBundle", {
   enumerable: true,
   get: function() {
    return build_1.toDSSEBundle;
   }
  });
  Object.defineProperty(exports, "toMessageSignatureBundle", {
   enumerable: true,
   get: function() {
    return build_1.toMessageSignatureBundle;
   }
  });
  var bundle_1 = __webpack_require__(7742);
  Object.defineProperty(exports, "BUNDLE_V01_MEDIA_TYPE", {
   enumerable: true,
   get: function() {
    return bundle_1.BUNDLE_V01_MEDIA_TYPE;
   }
  });
  Object.defineProperty(exports, "BUNDLE_V02_MEDIA_TYPE", {
   enumerable: true,
   get: function() {
    return bundle_1.BUNDLE_V02_MEDIA_TYPE;
   }
  });
  Object.defineProperty(exports, "BUNDLE_V03_LEGACY_MEDIA_TYPE", {
   enumerable: true,
   get: function() {
    return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE;
   }
  });
  Object.defineProperty(exports, "BUNDLE_V03_MEDIA_TYPE", {
   enumerable: true,
   get: function() {
    return bundle_1.BUNDLE_V03_MEDIA_TYPE;
   }
  });
  Object.defineProperty(exports, "isBundleWithCertificateChain", {
   enumerable: true,
   get: function() {
    return bundle_1.isBundleWithCertificateChain;
   }
  });
  Object.defineProperty(exports, "isBundleWithDsseEnvelope", {
   enumerable: true,
   get: function() {
    return bundle_1.isBundleWithDsseEnvelope;
   }
  });
  Object.defineProperty(exports, "isBundleWithMessageSignature", {
   enumerable: true,
   get: function() {
    return bundle_1.isBundleWithMessageSignature;
   }
  });
  Object.defineProperty(exports, "isBundleWithPublicKey", {
   enumerable: true,
   get: function() {
    return bundle_1.isBundleWithPublicKey;
   }
  });
  var error_1 = __webpack_require__(7714);
  Object.defineProperty(exports, "ValidationError", {
   enumerable: true,
   get: function() {
    return error_1.ValidationError;
   }
  });
  var serialized_1 = __webpack_require__(3404);
  Object.defineProperty(exports, "bundleFromJSON", {
   enumerable: true,
   get: function() {
    return serialized_1.bundleFromJSON;
   }
  });
  Object.defineProperty(exports, "bundleToJSON", {
   enumerable: true,
   get: function() {
    return serialized_1.bundleToJSON;
   }
  });
  Object.defineProperty(exports, "envelopeFromJSON", {
   enumerable: true,
   get: function() {
    return serialized_1.envelopeFromJSON;
   }
  });
  Object.defineProperty(exports, "envelopeToJSON", {
   enumerable: true,
   get: function() {
    return serialized_1.envelopeToJSON;
   }
  });
  var validate_1 = __webpack_require__(9352);
  Object.defineProperty(exports, "assertBundle", {
   enumerable: true,
   get: function() {
    return validate_1.assertBundle;
   }
  });
  Object.defineProperty(exports, "assertBundleLatest", {
   enumerable: true,
   get: function() {
    return validate_1.assertBundleLatest;
   }
  });
  Object.defineProperty(exports, "assertBundleV01", {
   enumerable: true,
   get: function() {
    return validate_1.assertBundleV01;
   }
  });
  Object.defineProperty(exports, "assertBundleV02", {
   enumerable: true,
   get: function() {
    return validate_1.assertBundleV02;
   }
  });
  Object.defineProperty(exports, "isBundleV01", {
   enumerable: true,
   get: function() {
    return validate_1.isBundleV01;
   }
  });
 }),
 3404: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
  const protobuf_specs_1 = __webpack_require__(9654);
  const bundle_1 = __webpack_require__(7742);
  const validate_1 = __webpack_require__(9352);
  const bundleFromJSON = obj => {
   const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
   switch (bundle.mediaType) {
   case bundle_1.BUNDLE_V01_MEDIA_TYPE:
    (0, validate_1.assertBundleV01)(bundle);
    break;

   case bundle_1.BUNDLE_V02_MEDIA_TYPE:
    (0, validate_1.assertBundleV02)(bundle);
    break;

   default:
    (0, validate_1.assertBundleLatest)(bundle);
    break;
   }
   return bundle;
  };
  exports.bundleFromJSON = bundleFromJSON;
  const bundleToJSON = bundle => protobuf_specs_1.Bundle.toJSON(bundle);
  exports.bundleToJSON = bundleToJSON;
  const envelopeFromJSON = obj => protobuf_specs_1.Envelope.fromJSON(obj);
  exports.envelopeFromJSON = envelopeFromJSON;
  const envelopeToJSON = envelope => protobuf_specs_1.Envelope.toJSON(envelope);
  exports.envelopeToJSON = envelopeToJSON;
 }),
 9352: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.assertBundle = assertBundle;
  exports.assertBundleV01 = assertBundleV01;
  exports.isBundleV01 = isBundleV01;
  exports.assertBundleV02 = assertBundleV02;
  exports.assertBundleLatest = assertBundleLatest;
  const error_1 = __webpack_require__(7714);
  function assertBundle(b) {
   const invalidValues = validateBundleBase(b);
   if (invalidValues.length > 0) throw new error_1.ValidationError("invalid bundle", invalidValues);
  }
  function assertBundleV01(b) {
   const invalidValues = [];
   invalidValues.push(...validateBundleBase(b));
   invalidValues.push(...validateInclusionPromise(b));
   if (invalidValues.length > 0) throw new error_1.ValidationError("invalid v0.1 bundle", invalidValues);
  }
  function isBundleV01(b) {
   try {
    assertBundleV01(b);
    return true;
   } catch (e) {
    return false;
   }
  }
  function assertBundleV02(b) {
   const invalidValues = [];
   invalidValues.push(...validateBundleBase(b));
   invalidValues.push(...validateInclusionProof(b));
   if (invalidValues.length > 0) throw new error_1.ValidationError("invalid v0.2 bundle", invalidValues);
  }
  function assertBundleLatest(b) {
   const invalidValues = [];
   invalidValues.push(...validateBundleBase(b));
   invalidValues.push(...validateInclusionProof(b));
   invalidValues.push(...validateNoCertificateChain(b));
   if (invalidValues.length > 0) throw new error_1.ValidationError("invalid bundle", invalidValues);
  }
  function validateBundleBase(b) {
   const invalidValues = [];
   if (b.mediaType === void 0 || !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/)) invalidValues.push("mediaType");
   if (b.content === void 0) invalidValues.push("content"); else switch (b.content.$case) {
   case "messageSignature":
    if (b.content.messageSignature.messageDigest === void 0) invalidValues.push("content.messageSignature.messageDigest"); else if (b.content.messageSignature.messageDigest.digest.length === 0) invalidValues.push("content.messageSignature.messageDigest.digest");
    if (b.content.messageSignature.signature.length === 0) invalidValues.push("content.messageSignature.signature");
    break;

   case "dsseEnvelope":
    if (b.content.dsseEnvelope.payload.length === 0) invalidValues.push("content.dsseEnvelope.payload");
    if (b.content.dsseEnvelope.signatures.length !== 1) invalidValues.push("content.dsseEnvelope.signatures"); else if (b.content.dsseEnvelope.signatures[0].sig.length === 0) invalidValues.push("content.dsseEnvelope.signatures[0].sig");
    break;
   }
   if (b.verificationMaterial === void 0) invalidValues.push("verificationMaterial"); else {
    if (b.verificationMaterial.content === void 0) invalidValues.push("verificationMaterial.content"); else switch (b.verificationMaterial.content.$case) {
    case "x509CertificateChain":
     if (b.verificationMaterial.content.x509CertificateChain.certificates.length === 0) invalidValues.push("verificationMaterial.content.x509CertificateChain.certificates");
     b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
      if (cert.rawBytes.length === 0) invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
     });
     break;

    case "certificate":
     if (b.verificationMaterial.content.certificate.rawBytes.length === 0) invalidValues.push("verificationMaterial.content.certificate.rawBytes");
     break;
    }
    if (b.verificationMaterial.tlogEntries === void 0) invalidValues.push("verificationMaterial.tlogEntries"); else if (b.verificationMaterial.tlogEntries.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
     if (entry.logId === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
     if (entry.kindVersion === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
    });
   }
   return invalidValues;
  }
  function validateInclusionPromise(b) {
   const invalidValues = [];
   if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
    if (entry.inclusionPromise === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
   });
   return invalidValues;
  }
  function validateInclusionProof(b) {
   const invalidValues = [];
   if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
    if (entry.inclusionProof === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`); else if (entry.inclusionProof.checkpoint === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
   });
   return invalidValues;
  }
  function validateNoCertificateChain(b) {
   const invalidValues = [];
   if (b.verificationMaterial?.content?.$case === "x509CertificateChain") invalidValues.push("verificationMaterial.content.$case");
   return invalidValues;
  }
 }),
 6764: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.DSSELogEntryV002 = exports.DSSERequestV002 = void 0;
  const envelope_1 = __webpack_require__(4649);
  const sigstore_common_1 = __webpack_require__(5334);
  const verifier_1 = __webpack_require__(7543);
  exports.DSSERequestV002 = {
   fromJSON(object) {
    return {
     envelope: isSet(object.envelope) ? envelope_1.Envelope.fromJSON(object.envelope) : void 0,
     verifiers: globalThis.Array.isArray(object?.verifiers) ? object.verifiers.map(e => verifier_1.Verifier.fromJSON(e)) : []
    };
   },
   toJSON(message) {
    const obj = {};
    if (message.envelope !== void 0) obj.envelope = envelope_1.Envelope.toJSON(message.envelope);
    if (message.verifiers?.length) obj.verifiers = message.verifiers.map(e => verifier_1.Verifier.toJSON(e));
    return obj;
   }
  };
  exports.DSSELogEntryV002 = {
   fromJSON(object) {
    return {
     payloadHash: isSet(object.payloadHash) ? sigstore_common_1.HashOutput.fromJSON(object.payloadHash) : void 0,
     signatures: globalThis.Array.isArray(object?.signatures) ? object.signatures.map(e => verifier_1.Signature.fromJSON(e)) : []
    };
   },
   toJSON(message) {
    const obj = {};
    if (message.payloadHash !== void 0) obj.payloadHash = sigstore_common_1.HashOutput.toJSON(message.payloadHash);
    if (message.signatures?.length) obj.signatures = message.signatures.map(e => verifier_1.Signature.toJSON(e));
    return obj;
   }
  };
  function isSet(value) {
   return value !== null && value !== void 0;
  }
 }),
 381: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.CreateEntryRequest = exports.Spec = exports.Entry = void 0;
  const dsse_1 = __webpack_require__(6764);
  const hashedrekord_1 = __webpack_require__(4969);
  exports.Entry = {
   fromJSON(object) {
    return {
     kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
     apiVersion: isSet(object.apiVersion) ? globalThis.String(object.apiVersion) : "",
     spec: isSet(object.spec) ? exports.Spec.fromJSON(object.spec) : void 0
    };
   },
   toJSON(message) {
    const obj = {};
    if (message.kind !== "") obj.kind = message.kind;
    if (message.apiVersion !== "") obj.apiVersion = message.apiVersion;
    if (message.spec !== void 0) obj.spec = exports.Spec.toJSON(message.spec);
    return obj;
   }
  };
  exports.Spec = {
   fromJSON(object) {
    return {
     spec: isSet(object.hashedRekordV002) ? {
      $case: "hashedRekordV002",
      hashedRekordV002: hashedrekord_1.HashedRekordLogEntryV002.fromJSON(object.hashedRekordV002)
     } : isSet(object.dsseV002) ? {
      $case: "dsseV002",
      dsseV002: dsse_1.DSSELogEntryV002.fromJSON(object.dsseV002)
     } : void 0
    };
   },
   toJSON(message) {
    const obj = {};
    if (message.spec?.$case === "hashedRekordV002") obj.hashedRekordV002 = hashedrekord_1.HashedRekordLogEntryV002.toJSON(message.spec.hashedRekordV002); else if (message.spec?.$case === "dsseV002") obj.dsseV002 = dsse_1.DSSELogEntryV002.toJSON(message.spec.dsseV002);
    return obj;
   }
  };
  exports.CreateEntryRequest = {
   fromJSON(object) {
    return {
     spec: isSet(object.hashedRekordRequestV002) ? {
      $case: "hashedRekordRequestV002",
      hashedRekordRequestV002: hashedrekord_1.HashedRekordRequestV002.fromJSON(object.hashedRekordRequestV002)
     } : isSet(object.dsseRequestV002) ? {
      $case: "dsseRequestV002",
      dsseRequestV002: dsse_1.DSSERequestV002.fromJSON(object.dsseRequestV002)
     } : void 0
    };
   },
   toJSON(message) {
    const obj = {};
    if (message.spec?.$case === "hashedRekordRequestV002") obj.hashedRekordRequestV002 = hashedrekord_1.HashedRekordRequestV002.toJSON(message.spec.hashedRekordRequestV002); else if (message.spec?.$case === "dsseRequestV002") obj.dsseRequestV002 = dsse_1.DSSERequestV002.toJSON(message.spec.dsseRequestV002);
    return obj;
   }
  };
  function isSet(value) {
   return value !== null && value !== void 0;
  }
 }),
 4969: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.HashedRekordLogEntryV002 = exports.HashedRekordRequestV002 = void 0;
  const sigstore_common_1 = __webpack_require__(5334);
  const verifier_1 = __webpack_require__(7543);
  exports.HashedRekordRequestV002 = {
   fromJSON(object) {
    return {
     digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0),
     signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : void 0
    };
   },
   toJSON(message) {
    const obj = {};
    if (message.digest.length !== 0) obj.digest = base64FromBytes(message.digest);
    if (message.signature !== void 0) obj.signature = verifier_1.Signature.toJSON(message.signature);
    return obj;
   }
  };
  exports.HashedRekordLogEntryV002 = {
   fromJSON(object) {
    return {
     data: isSet(object.data) ? sigstore_common_1.HashOutput.fromJSON(object.data) : void 0,
     signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : void 0
    };
   },
   toJSON(message) {
    const obj = {};
    if (message.data !== void 0) obj.data = sigstore_common_1.HashOutput.toJSON(message.data);
    if (message.signature !== void 0) obj.signature = verifier_1.Signature.toJSON(message.signature);
    return obj;
   }
  };
  function bytesFromBase64(b64) {
   return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
  }
  function base64FromBytes(arr) {
   return globalThis.Buffer.from(arr).toString("base64");
  }
  function isSet(value) {
   return value !== null && value !== void 0;
  }
 }),
 7543: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.Signature = exports.Verifier = exports.PublicKey = void 0;
  const sigstore_common_1 = __webpack_require__(5334);
  exports.PublicKey = {
   fromJSON(object) {
    return {
     rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0)
    };
   },
   toJSON(message) {
    const obj = {};
    if (message.rawBytes.length !== 0) obj.rawBytes = base64FromBytes(message.rawBytes);
    return obj;
   }
  };
  exports.Verifier = {
   fromJSON(object) {
    return {
     verifier: isSet(object.publicKey) ? {
      $case: "publicKey",
      publicKey: exports.PublicKey.fromJSON(object.publicKey)
     } : isSet(object.x509Certificate) ? {
      $case: "x509Certificate",
      x509Certificate: sigstore_common_1.X509Certificate.fromJSON(object.x509Certificate)
     } : void 0,
     keyDetails: isSet(object.keyDetails) ? (0, sigstore_common_1.publicKeyDetailsFromJSON)(object.keyDetails) : 0
    };
   },
   toJSON(message) {
    const obj = {};
    if (message.verifier?.$case === "publicKey") obj.publicKey = exports.PublicKey.toJSON(message.verifier.publicKey); else if (message.verifier?.$case === "x509Certificate") obj.x509Certificate = sigstore_common_1.X509Certificate.toJSON(message.verifier.x509Certificate);
    if (message.keyDetails !== 0) obj.keyDetails = (0, sigstore_common_1.publicKeyDetailsToJSON)(message.keyDetails);
    return obj;
   }
  };
  exports.Signature = {
   fromJSON(object) {
    return {
     content: isSet(object.content) ? Buffer.from(bytesFromBase64(object.content)) : Buffer.alloc(0),
     verifier: isSet(object.verifier) ? exports.Verifier.fromJSON(object.verifier) : void 0
    };
   },
   toJSON(message) {
    const obj = {};
    if (message.content.length !== 0) obj.content = base64FromBytes(message.content);
    if (message.verifier !== void 0) obj.verifier = exports.Verifier.toJSON(message.verifier);
    return obj;
   }
  };
  function bytesFromBase64(b64) {
   return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
  }
  function base64FromBytes(arr) {
   return globalThis.Buffer.from(arr).toString("base64");
  }
  function isSet(value) {
   return value !== null && value !== void 0;
  }
 }),
 3835: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
   if (k2 === void 0) k2 = k;
   var desc = Object.getOwnPropertyDescriptor(m, k);
   if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
    enumerable: true,
    get: function() {
     return m[k];
    }
   };
   Object.defineProperty(o, k2, desc);
  } : function(o, m, k, k2) {
   if (k2 === void 0) k2 = k;
   o[k2] = m[k];
  });
  var __exportStar = this && this.__exportStar || function(m, exports) {
   for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  __exportStar(__webpack_require__(6764), exports);
  __exportStar(__webpack_require__(381), exports);
  __exportStar(__webpack_require__(4969), exports);
  __exportStar(__webpack_require__(7543), exports);
 }),
 3049: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.BaseBundleBuilder = void 0;
  class BaseBundleBuilder {
   signer;
   witnesses;
   constructor(options) {
    this.signer = options.signer;
    this.witnesses = options.witnesses;
   }
   async create(artifact) {
    const signature = await this.prepare(artifact).then(blob => this.signer.sign(blob));
    const bundle = await this.package(artifact, signature);
    const verificationMaterials = await Promise.all(this.witnesses.map(witness => witness.testify(bundle.content, publicKey(signature.key))));
    const tlogEntryList = [];
    const timestampList = [];
    verificationMaterials.forEach(({tlogEntries, rfc3161Timestamps}) => {
     tlogEntryList.push(...tlogEntries ?? []);
     timestampList.push(...rfc3161Timestamps ?? []);
    });
    bundle.verificationMaterial.tlogEntries = tlogEntryList;
    bundle.verificationMaterial.timestampVerificationData = {
     rfc3161Timestamps: timestampList
    };
    return bundle;
   }
   async prepare(artifact) {
    return artifact.data;
   }
  }
  exports.BaseBundleBuilder = BaseBundleBuilder;
  function publicKey(key) {
   switch (key.$case) {
   case "publicKey":
    return key.publicKey;

   case "x509Certificate":
    return key.certificate;
   }
  }
 }),
 5192: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
   if (k2 === void 0) k2 = k;
   var desc = Object.getOwnPropertyDescriptor(m, k);
   if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
    enumerable: true,
    get: function() {
     return m[k];
    }
   };
   Object.defineProperty(o, k2, desc);
  } : function(o, m, k, k2) {
   if (k2 === void 0) k2 = k;
   o[k2] = m[k];
  });
  var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
   Object.defineProperty(o, "default", {
    enumerable: true,
    value: v
   });
  } : function(o, v) {
   o["default"] = v;
  });
  var __importStar = this && this.__importStar || function() {
   var ownKeys = function(o) {
    ownKeys = Object.getOwnPropertyNames || function(o) {
     var ar = [];
     for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
     return ar;
    };
    return ownKeys(o);
   };
   return function(mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
    __setModuleDefault(result, mod);
    return result;
   };
  }();
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.toMessageSignatureBundle = toMessageSignatureBundle;
  exports.toDSSEBundle = toDSSEBundle;
  const sigstore = __importStar(__webpack_require__(1040));
  const util_1 = __webpack_require__(9100);
  function toMessageSignatureBundle(artifact, signature) {
   const digest = util_1.crypto.digest("sha256", artifact.data);
   return sigstore.toMessageSignatureBundle({
    digest,
    signature: signature.signature,
    certificate: signature.key.$case === "x509Certificate" ? util_1.pem.toDER(signature.key.certificate) : void 0,
    keyHint: signature.key.$case === "publicKey" ? signature.key.hint : void 0,
    certificateChain: true
   });
  }
  function toDSSEBundle(artifact, signature, certificateChain) {
   return sigstore.toDSSEBundle({
    artifact: artifact.data,
    artifactType: artifact.type,
    signature: signature.signature,
    certificate: signature.key.$case === "x509Certificate" ? util_1.pem.toDER(signature.key.certificate) : void 0,
    keyHint: signature.key.$case === "publicKey" ? signature.key.hint : void 0,
    certificateChain
   });
  }
 }),
 3997: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.DSSEBundleBuilder = void 0;
  const util_1 = __webpack_require__(9100);
  const base_1 = __webpack_require__(3049);
  const bundle_1 = __webpack_require__(5192);
  class DSSEBundleBuilder extends base_1.BaseBundleBuilder {
   certificateChain;
   constructor(options) {
    super(options);
    this.certificateChain = options.certificateChain ?? false;
   }
   async prepare(artifact) {
    const a = artifactDefaults(artifact);
    return util_1.dsse.preAuthEncoding(a.type, a.data);
   }
   async package(artifact, signature) {
    return (0, bundle_1.toDSSEBundle)(artifactDefaults(artifact), signature, this.certificateChain);
   }
  }
  exports.DSSEBundleBuilder = DSSEBundleBuilder;
  function artifactDefaults(artifact) {
   return {
    ...artifact,
    type: artifact.type ?? ""
   };
  }
 }),
 5530: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.MessageSignatureBundleBuilder = exports.DSSEBundleBuilder = void 0;
  var dsse_1 = __webpack_require__(3997);
  Object.defineProperty(exports, "DSSEBundleBuilder", {
   enumerable: true,
   get: function() {
    return dsse_1.DSSEBundleBuilder;
   }
  });
  var message_1 = __webpack_require__(8269);
  Object.defineProperty(exports, "MessageSignatureBundleBuilder", {
   enumerable: true,
   get: function() {
    return message_1.MessageSignatureBundleBuilder;
   }
  });
 }),
 8269: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.MessageSignatureBundleBuilder = void 0;
  const base_1 = __webpack_require__(3049);
  const bundle_1 = __webpack_require__(5192);
  class MessageSignatureBundleBuilder extends base_1.BaseBundleBuilder {
   constructor(options) {
    super(options);
   }
   async package(artifact, signature) {
    return (0, bundle_1.toMessageSignatureBundle)(artifact, signature);
   }
  }
  exports.MessageSignatureBundleBuilder = MessageSignatureBundleBuilder;
 }),
 5985: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.bundleBuilderFromSigningConfig = bundleBuilderFromSigningConfig;
  const protobuf_specs_1 = __webpack_require__(9654);
  const dsse_1 = __webpack_require__(3997);
  const message_1 = __webpack_require__(8269);
  const signer_1 = __webpack_require__(4342);
  const witness_1 = __webpack_require__(5383);
  const MAX_CA_API_VERSION = 1;
  const MAX_TLOG_API_VERSION = 2;
  const MAX_TSA_API_VERSION = 1;
  const DEFAULT_TIMEOUT = 5e3;
  const DEFAULT_REKORV2_TIMEOUT = 2e4;
  const DEFAULT_RETRY = {
   retries: 2
  };
  function bundleBuilderFromSigningConfig(options) {
   const {signingConfig, identityProvider, bundleType} = options;
   const fetchOptions = options.fetchOptions || {
    timeout: DEFAULT_TIMEOUT,
    retry: DEFAULT_RETRY
   };
   const signer = fulcioSignerFromConfig(signingConfig, identityProvider, fetchOptions);
   const witnesses = witnessesFromConfig(signingConfig, fetchOptions);
   switch (bundleType) {
   case "messageSignature":
    return new message_1.MessageSignatureBundleBuilder({
     signer,
     witnesses
    });

   case "dsseEnvelope":
    return new dsse_1.DSSEBundleBuilder({
     signer,
     witnesses
    });
   }
  }
  function fulcioSignerFromConfig(signingConfig, identityProvider, fetchOptions) {
   const service = certAuthorityService(signingConfig);
   return new signer_1.FulcioSigner({
    fulcioBaseURL: service.url,
    identityProvider,
    timeout: fetchOptions.timeout,
    retry: fetchOptions.retry
   });
  }
  function witnessesFromConfig(signingConfig, fetchOptions) {
   const witnesses = [];
   if (signingConfig.rekorTlogConfig) {
    if (signingConfig.rekorTlogConfig.selector !== protobuf_specs_1.ServiceSelector.ANY) throw new Error("Unsupported Rekor TLog selector in signing configuration");
    const tlog = tlogService(signingConfig);
    witnesses.push(new witness_1.RekorWitness({
     rekorBaseURL: tlog.url,
     majorApiVersion: tlog.majorApiVersion,
     retry: fetchOptions.retry,
     timeout: tlog.majorApiVersion === 1 ? fetchOptions.timeout : Math.min(fetchOptions.timeout || DEFAULT_TIMEOUT, DEFAULT_REKORV2_TIMEOUT)
    }));
   }
   if (signingConfig.tsaConfig) {
    if (signingConfig.tsaConfig.selector !== protobuf_specs_1.ServiceSelector.ANY) throw new Error("Unsupported TSA selector in signing configuration");
    const tsa = tsaService(signingConfig);
    witnesses.push(new witness_1.TSAWitness({
     tsaBaseURL: tsa.url,
     retry: fetchOptions.retry,
     timeout: fetchOptions.timeout
    }));
   }
   return witnesses;
  }
  function certAuthorityService(signingConfig) {
   const compatibleCAs = filterServicesByMaxAPIVersion(signingConfig.caUrls, MAX_CA_API_VERSION);
   const sortedCAs = sortServicesByStartDate(compatibleCAs);
   if (sortedCAs.length === 0) throw new Error("No valid CA services found in signing configuration");
   return sortedCAs[0];
  }
  function tlogService(signingConfig) {
   const compatibleTLogs = filterServicesByMaxAPIVersion(signingConfig.rekorTlogUrls, MAX_TLOG_API_VERSION);
   const sortedTLogs = sortServicesByStartDate(compatibleTLogs);
   if (sortedTLogs.length === 0) throw new Error("No valid TLogs found in signing configuration");
   return sortedTLogs[0];
  }
  function tsaService(signingConfig) {
   const compatibleTSAs = filterServicesByMaxAPIVersion(signingConfig.tsaUrls, MAX_TSA_API_VERSION);
   const sortedTSAs = sortServicesByStartDate(compatibleTSAs);
   if (sortedTSAs.length === 0) throw new Error("No valid TSAs found in signing configuration");
   return sortedTSAs[0];
  }
  function sortServicesByStartDate(services) {
   const now = new Date;
   const validServices = services.filter(service => {
    if (!service.validFor?.end) return true;
    return service.validFor.end >= now;
   });
   return validServices.sort((a, b) => {
    const aStart = a.validFor?.start?.getTime() ?? 0;
    const bStart = b.validFor?.start?.getTime() ?? 0;
    return bStart - aStart;
   });
  }
  function filterServicesByMaxAPIVersion(services, apiVersion) {
   return services.filter(service => service.majorApiVersion <= apiVersion);
  }
 }),
 7841: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.InternalError = void 0;
  exports.internalError = internalError;
  const error_1 = __webpack_require__(369);
  class InternalError extends Error {
   code;
   cause;
   constructor({code, message, cause}) {
    super(message);
    this.name = this.constructor.name;
    this.cause = cause;
    this.code = code;
   }
  }
  exports.InternalError = InternalError;
  function internalError(err, code, message) {
   if (err instanceof error_1.HTTPError) message += ` - ${err.message}`;
   throw new InternalError({
    code,
    message,
    cause: err
   });
  }
 }),
 369: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.HTTPError = void 0;
  class HTTPError extends Error {
   statusCode;
   location;
   constructor({status, message, location}) {
    super(`(${status}) ${message}`);
    this.statusCode = status;
    this.location = location;
   }
  }
  exports.HTTPError = HTTPError;
 }),
 9823: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.fetchWithRetry = fetchWithRetry;
  const promise_retry_1 = __webpack_require__(9498);
  const http2_1 = __webpack_require__(5675);
  const make_fetch_happen_1 = __importDefault(__webpack_require__(3006));
  const proc_log_1 = __webpack_require__(6687);
  const util_1 = __webpack_require__(9100);
  const error_1 = __webpack_require__(369);
  const {HTTP2_HEADER_LOCATION, HTTP2_HEADER_CONTENT_TYPE, HTTP2_HEADER_USER_AGENT, HTTP_STATUS_INTERNAL_SERVER_ERROR, HTTP_STATUS_TOO_MANY_REQUESTS, HTTP_STATUS_REQUEST_TIMEOUT} = http2_1.constants;
  async function fetchWithRetry(url, options) {
   return (0, promise_retry_1.promiseRetry)(async (retry, attemptNum) => {
    const method = options.method || "POST";
    const headers = {
     [HTTP2_HEADER_USER_AGENT]: util_1.ua.getUserAgent(),
     ...options.headers
    };
    const response = await (0, make_fetch_happen_1.default)(url, {
     method,
     headers,
     body: options.body,
     timeout: options.timeout,
     retry: false
    }).catch(reason => {
     proc_log_1.log.http("fetch", `${method} ${url} attempt ${attemptNum} failed with ${reason}`);
     return retry(reason);
    });
    if (response.ok) return response; else {
     const error = await errorFromResponse(response);
     proc_log_1.log.http("fetch", `${method} ${url} attempt ${attemptNum} failed with ${response.status}`);
     if (retryable(response.status)) return retry(error); else throw error;
    }
   }, retryOpts(options.retry));
  }
  const errorFromResponse = async response => {
   let message = response.statusText;
   const location = response.headers.get(HTTP2_HEADER_LOCATION) || void 0;
   const contentType = response.headers.get(HTTP2_HEADER_CONTENT_TYPE);
   if (contentType?.includes("application/json")) try {
    const body = await response.json();
    message = body.message || message;
   } catch (e) {}
   return new error_1.HTTPError({
    status: response.status,
    message,
    location
   });
  };
  const retryable = status => [ HTTP_STATUS_REQUEST_TIMEOUT, HTTP_STATUS_TOO_MANY_REQUESTS ].includes(status) || status >= HTTP_STATUS_INTERNAL_SERVER_ERROR;
  const retryOpts = retry => {
   if (typeof retry === "boolean") return {
    retries: retry ? 1 : 0
   }; else if (typeof retry === "number") return {
    retries: retry
   }; else return {
    retries: 0,
    ...retry
   };
  };
 }),
 6819: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.Fulcio = void 0;
  const fetch_1 = __webpack_require__(9823);
  class Fulcio {
   options;
   constructor(options) {
    this.options = options;
   }
   async createSigningCertificate(request) {
    const {baseURL, retry, timeout} = this.options;
    const url = `${baseURL}/api/v2/signingCert`;
    const response = await (0, fetch_1.fetchWithRetry)(url, {
     headers: {
      "Content-Type": "application/json"
     },
     body: JSON.stringify(request),
     timeout,
     retry
    });
    return response.json();
   }
  }
  exports.Fulcio = Fulcio;
 }),
 5973: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.RekorV2 = void 0;
  const fetch_1 = __webpack_require__(9823);
  const protobuf_specs_1 = __webpack_require__(9654);
  const v2_1 = __webpack_require__(3835);
  class RekorV2 {
   options;
   constructor(options) {
    this.options = options;
   }
   async createEntry(proposedEntry) {
    const {baseURL, timeout, retry} = this.options;
    const url = `${baseURL}/api/v2/log/entries`;
    const response = await (0, fetch_1.fetchWithRetry)(url, {
     headers: {
      "Content-Type": "application/json",
      Accept: "application/json"
     },
     body: JSON.stringify(v2_1.CreateEntryRequest.toJSON(proposedEntry)),
     timeout,
     retry
    });
    return response.json().then(data => protobuf_specs_1.TransparencyLogEntry.fromJSON(data));
   }
  }
  exports.RekorV2 = RekorV2;
 }),
 2688: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.Rekor = void 0;
  const fetch_1 = __webpack_require__(9823);
  class Rekor {
   options;
   constructor(options) {
    this.options = options;
   }
   async createEntry(propsedEntry) {
    const {baseURL, timeout, retry} = this.options;
    const url = `${baseURL}/api/v1/log/entries`;
    const response = await (0, fetch_1.fetchWithRetry)(url, {
     headers: {
      "Content-Type": "application/json",
      Accept: "application/json"
     },
     body: JSON.stringify(propsedEntry),
     timeout,
     retry
    });
    const data = await response.json();
    return entryFromResponse(data);
   }
   async getEntry(uuid) {
    const {baseURL, timeout, retry} = this.options;
    const url = `${baseURL}/api/v1/log/entries/${uuid}`;
    const response = await (0, fetch_1.fetchWithRetry)(url, {
     method: "GET",
     headers: {
      Accept: "application/json"
     },
     timeout,
     retry
    });
    const data = await response.json();
    return entryFromResponse(data);
   }
  }
  exports.Rekor = Rekor;
  function entryFromResponse(data) {
   const entries = Object.entries(data);
   if (entries.length != 1) throw new Error("Received multiple entries in Rekor response");
   const [uuid, entry] = entries[0];
   return {
    ...entry,
    uuid
   };
  }
 }),
 8963: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.TimestampAuthority = void 0;
  const fetch_1 = __webpack_require__(9823);
  class TimestampAuthority {
   options;
   constructor(options) {
    this.options = options;
   }
   async createTimestamp(request) {
    const {baseURL, timeout, retry} = this.options;
    const url = new URL(baseURL).pathname === "/" ? `${baseURL}/api/v1/timestamp` : baseURL;
    const response = await (0, fetch_1.fetchWithRetry)(url, {
     headers: {
      "Content-Type": "application/json"
     },
     body: JSON.stringify(request),
     timeout,
     retry
    });
    return response.buffer();
   }
  }
  exports.TimestampAuthority = TimestampAuthority;
 }),
 2092: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.CIContextProvider = void 0;
  const make_fetch_happen_1 = __importDefault(__webpack_require__(3006));
  const node_child_process_1 = __webpack_require__(1421);
  const providers = [ getGHAToken, getBuildkiteToken, getEnv ];
  class CIContextProvider {
   audience;
   constructor(audience = "sigstore") {
    this.audience = audience;
   }
   async getToken() {
    return Promise.any(providers.map(getToken => getToken(this.audience))).catch(() => Promise.reject("CI: no tokens available"));
   }
  }
  exports.CIContextProvider = CIContextProvider;
  async function getGHAToken(audience) {
   if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL || !process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) return Promise.reject("no token available");
   const url = new URL(process.env.ACTIONS_ID_TOKEN_REQUEST_URL);
   url.searchParams.append("audience", audience);
   const response = await (0, make_fetch_happen_1.default)(url.href, {
    retry: 2,
    headers: {
     Accept: "application/json",
     Authorization: `Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`
    }
   });
   return response.json().then(data => data.value);
  }
  async function getBuildkiteToken(audience) {
   if (process.env.BUILDKITE !== "true") return Promise.reject("no token available");
   const stdout = await new Promise((resolve, reject) => {
    (0, node_child_process_1.execFile)("buildkite-agent", [ "oidc", "request-token", "--audience", audience ], (error, stdout) => error ? reject(error) : resolve(stdout));
   });
   const token = stdout.trim();
   return token || Promise.reject("no token available");
  }
  async function getEnv() {
   if (!process.env.SIGSTORE_ID_TOKEN) return Promise.reject("no token available");
   return process.env.SIGSTORE_ID_TOKEN;
  }
 }),
 5022: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.CIContextProvider = void 0;
  var ci_1 = __webpack_require__(2092);
  Object.defineProperty(exports, "CIContextProvider", {
   enumerable: true,
   get: function() {
    return ci_1.CIContextProvider;
   }
  });
 }),
 5179: ((__unused_webpack_module, exports, __webpack_require__) => {
  exports.bundleBuilderFromSigningConfig = void 0;
  __webpack_require__(5530);
  var config_1 = __webpack_require__(5985);
  Object.defineProperty(exports, "bundleBuilderFromSigningConfig", {
   enumerable: true,
   get: function() {
    return config_1.bundleBuilderFromSigningConfig;
   }
  });
  __webpack_require__(7841);
  __webpack_require__(5022);
  __webpack_require__(4342);
  __webpack_require__(5383);
 }),
 5875: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.CAClient = void 0;
  const error_1 = __webpack_require__(7841);
  const fulcio_1 = __webpack_require__(6819);
  class CAClient {
   fulcio;
   constructor(options) {
    this.fulcio = new fulcio_1.Fulcio({
     baseURL: options.fulcioBaseURL,
     retry: options.retry,
     timeout: options.timeout
    });
   }
   async createSigningCertificate(identityToken, publicKey, challenge) {
    const request = toCertificateRequest(identityToken, publicKey, challenge);
    try {
     const resp = await this.fulcio.createSigningCertificate(request);
     const cert = resp.signedCertificateEmbeddedSct ? resp.signedCertificateEmbeddedSct : resp.signedCertificateDetachedSct;
     return cert.chain.certificates;
    } catch (err) {
     (0, error_1.internalError)(err, "CA_CREATE_SIGNING_CERTIFICATE_ERROR", "error creating signing certificate");
    }
   }
  }
  exports.CAClient = CAClient;
  function toCertificateRequest(identityToken, publicKey, challenge) {
   return {
    credentials: {
     oidcIdentityToken: identityToken
    },
    publicKeyRequest: {
     publicKey: {
      algorithm: "ECDSA",
      content: publicKey
     },
     proofOfPossession: challenge.toString("base64")
    }
   };
  }
 }),
 7064: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.EphemeralSigner = void 0;
  const crypto_1 = __webpack_require__(6982);
  const EC_KEYPAIR_TYPE = "ec";
  const P256_CURVE = "P-256";
  class EphemeralSigner {
   keypair;
   constructor() {
    this.keypair = (0, crypto_1.generateKeyPairSync)(EC_KEYPAIR_TYPE, {
     namedCurve: P256_CURVE
    });
   }
   async sign(data) {
    const signature = (0, crypto_1.sign)("sha256", data, this.keypair.privateKey);
    const publicKey = this.keypair.publicKey.export({
     format: "pem",
     type: "spki"
    }).toString();
    return {
     signature,
     key: {
      $case: "publicKey",
      publicKey
     }
    };
   }
  }
  exports.EphemeralSigner = EphemeralSigner;
 }),
 6303: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.FulcioSigner = exports.DEFAULT_FULCIO_URL = void 0;
  const error_1 = __webpack_require__(7841);
  const util_1 = __webpack_require__(9100);
  const ca_1 = __webpack_require__(5875);
  const ephemeral_1 = __webpack_require__(7064);
  exports.DEFAULT_FULCIO_URL = "https://fulcio.sigstore.dev";
  class FulcioSigner {
   ca;
   identityProvider;
   keyHolder;
   constructor(options) {
    this.ca = new ca_1.CAClient({
     ...options,
     fulcioBaseURL: options.fulcioBaseURL || exports.DEFAULT_FULCIO_URL
    });
    this.identityProvider = options.identityProvider;
    this.keyHolder = options.keyHolder || new ephemeral_1.EphemeralSigner;
   }
   async sign(data) {
    const identityToken = await this.getIdentityToken();
    let subject;
    try {
     subject = util_1.oidc.extractJWTSubject(identityToken);
    } catch (err) {
     throw new error_1.InternalError({
      code: "IDENTITY_TOKEN_PARSE_ERROR",
      message: `invalid identity token: ${identityToken}`,
      cause: err
     });
    }
    const challenge = await this.keyHolder.sign(Buffer.from(subject));
    if (challenge.key.$case !== "publicKey") throw new error_1.InternalError({
     code: "CA_CREATE_SIGNING_CERTIFICATE_ERROR",
     message: "unexpected format for signing key"
    });
    const certificates = await this.ca.createSigningCertificate(identityToken, challenge.key.publicKey, challenge.signature);
    const signature = await this.keyHolder.sign(data);
    return {
     signature: signature.signature,
     key: {
      $case: "x509Certificate",
      certificate: certificates[0]
     }
    };
   }
   async getIdentityToken() {
    try {
     return await this.identityProvider.getToken();
    } catch (err) {
     throw new error_1.InternalError({
      code: "IDENTITY_TOKEN_READ_ERROR",
      message: "error retrieving identity token",
      cause: err
     });
    }
   }
  }
  exports.FulcioSigner = FulcioSigner;
 }),
 4342: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.FulcioSigner = exports.DEFAULT_FULCIO_URL = void 0;
  var fulcio_1 = __webpack_require__(6303);
  Object.defineProperty(exports, "DEFAULT_FULCIO_URL", {
   enumerable: true,
   get: function() {
    return fulcio_1.DEFAULT_FULCIO_URL;
   }
  });
  Object.defineProperty(exports, "FulcioSigner", {
   enumerable: true,
   get: function() {
    return fulcio_1.FulcioSigner;
   }
  });
 }),
 9100: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
   if (k2 === void 0) k2 = k;
   var desc = Object.getOwnPropertyDescriptor(m, k);
   if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
    enumerable: true,
    get: function() {
     return m[k];
    }
   };
   Object.defineProperty(o, k2, desc);
  } : function(o, m, k, k2) {
   if (k2 === void 0) k2 = k;
   o[k2] = m[k];
  });
  var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
   Object.defineProperty(o, "default", {
    enumerable: true,
    value: v
   });
  } : function(o, v) {
   o["default"] = v;
  });
  var __importStar = this && this.__importStar || function() {
   var ownKeys = function(o) {
    ownKeys = Object.getOwnPropertyNames || function(o) {
     var ar = [];
     for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
     return ar;
    };
    return ownKeys(o);
   };
   return function(mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
    __setModuleDefault(result, mod);
    return result;
   };
  }();
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.ua = exports.oidc = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = void 0;
  var core_1 = __webpack_require__(3917);
  Object.defineProperty(exports, "crypto", {
   enumerable: true,
   get: function() {
    return core_1.crypto;
   }
  });
  Object.defineProperty(exports, "dsse", {
   enumerable: true,
   get: function() {
    return core_1.dsse;
   }
  });
  Object.defineProperty(exports, "encoding", {
   enumerable: true,
   get: function() {
    return core_1.encoding;
   }
  });
  Object.defineProperty(exports, "json", {
   enumerable: true,
   get: function() {
    return core_1.json;
   }
  });
  Object.defineProperty(exports, "pem", {
   enumerable: true,
   get: function() {
    return core_1.pem;
   }
  });
  exports.oidc = __importStar(__webpack_require__(1963));
  exports.ua = __importStar(__webpack_require__(1268));
 }),
 1963: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.extractJWTSubject = extractJWTSubject;
  const core_1 = __webpack_require__(3917);
  function extractJWTSubject(jwt) {
   const parts = jwt.split(".", 3);
   const payload = JSON.parse(core_1.encoding.base64Decode(parts[1]));
   if (payload.email) {
    if (!payload.email_verified) throw new Error("JWT email not verified by issuer");
    return payload.email;
   }
   if (payload.sub) return payload.sub; else throw new Error("JWT subject not found");
  }
 }),
 1268: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.getUserAgent = void 0;
  const os_1 = __importDefault(__webpack_require__(857));
  const getUserAgent = () => {
   const packageVersion = __webpack_require__(5896).rE;
   const nodeVersion = process.version;
   const platformName = os_1.default.platform();
   const archName = os_1.default.arch();
   return `sigstore-js/${packageVersion} (Node ${nodeVersion}) (${platformName}/${archName})`;
  };
  exports.getUserAgent = getUserAgent;
 }),
 5383: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.TSAWitness = exports.RekorWitness = exports.DEFAULT_REKOR_URL = void 0;
  var tlog_1 = __webpack_require__(2566);
  Object.defineProperty(exports, "DEFAULT_REKOR_URL", {
   enumerable: true,
   get: function() {
    return tlog_1.DEFAULT_REKOR_URL;
   }
  });
  Object.defineProperty(exports, "RekorWitness", {
   enumerable: true,
   get: function() {
    return tlog_1.RekorWitness;
   }
  });
  var tsa_1 = __webpack_require__(6936);
  Object.defineProperty(exports, "TSAWitness", {
   enumerable: true,
   get: function() {
    return tsa_1.TSAWitness;
   }
  });
 }),
 2815: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.TLogV2Client = exports.TLogClient = void 0;
  const error_1 = __webpack_require__(7841);
  const error_2 = __webpack_require__(369);
  const rekor_1 = __webpack_require__(2688);
  const rekor_v2_1 = __webpack_require__(5973);
  class TLogClient {
   rekor;
   fetchOnConflict;
   constructor(options) {
    this.fetchOnConflict = options.fetchOnConflict ?? true;
    this.rekor = new rekor_1.Rekor({
     baseURL: options.rekorBaseURL,
     retry: options.retry,
     timeout: options.timeout
    });
   }
   async createEntry(proposedEntry) {
    let entry;
    try {
     entry = await this.rekor.createEntry(proposedEntry);
    } catch (err) {
     if (entryExistsError(err) && this.fetchOnConflict) {
      const uuid = err.location.split("/").pop() || "";
      try {
       entry = await this.rekor.getEntry(uuid);
      } catch (err) {
       (0, error_1.internalError)(err, "TLOG_FETCH_ENTRY_ERROR", "error fetching tlog entry");
      }
     } else (0, error_1.internalError)(err, "TLOG_CREATE_ENTRY_ERROR", "error creating tlog entry");
    }
    return entry;
   }
  }
  exports.TLogClient = TLogClient;
  function entryExistsError(value) {
   return value instanceof error_2.HTTPError && value.statusCode === 409 && value.location !== void 0;
  }
  class TLogV2Client {
   rekor;
   constructor(options) {
    this.rekor = new rekor_v2_1.RekorV2({
     baseURL: options.rekorBaseURL,
     retry: options.retry,
     timeout: options.timeout
    });
   }
   async createEntry(createEntryRequest) {
    let entry;
    try {
     entry = await this.rekor.createEntry(createEntryRequest);
    } catch (err) {
     (0, error_1.internalError)(err, "TLOG_CREATE_ENTRY_ERROR", "error creating tlog entry");
    }
    if (entry.logId === void 0 || entry.kindVersion === void 0) (0, error_1.internalError)(new Error("invalid tlog entry"), "TLOG_CREATE_ENTRY_ERROR", "error creating tlog entry");
    return {
     ...entry,
     logId: entry.logId,
     kindVersion: entry.kindVersion
    };
   }
  }
  exports.TLogV2Client = TLogV2Client;
 }),
 7890: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.toProposedEntry = toProposedEntry;
  exports.toCreateEntryRequest = toCreateEntryRequest;
  const bundle_1 = __webpack_require__(1040);
  const protobuf_specs_1 = __webpack_require__(9654);
  const util_1 = __webpack_require__(9100);
  const SHA256_ALGORITHM = "sha256";
  function toProposedEntry(content, publicKey, entryType = "dsse") {
   switch (content.$case) {
   case "dsseEnvelope":
    if (entryType === "intoto") return toProposedIntotoEntry(content.dsseEnvelope, publicKey);
    return toProposedDSSEEntry(content.dsseEnvelope, publicKey);

   case "messageSignature":
    return toProposedHashedRekordEntry(content.messageSignature, publicKey);
   }
  }
  function toProposedHashedRekordEntry(messageSignature, publicKey) {
   const hexDigest = messageSignature.messageDigest.digest.toString("hex");
   const b64Signature = messageSignature.signature.toString("base64");
   const b64Key = util_1.encoding.base64Encode(publicKey);
   return {
    apiVersion: "0.0.1",
    kind: "hashedrekord",
    spec: {
     data: {
      hash: {
       algorithm: SHA256_ALGORITHM,
       value: hexDigest
      }
     },
     signature: {
      content: b64Signature,
      publicKey: {
       content: b64Key
      }
     }
    }
   };
  }
  function toProposedDSSEEntry(envelope, publicKey) {
   const envelopeJSON = JSON.stringify((0, bundle_1.envelopeToJSON)(envelope));
   const encodedKey = util_1.encoding.base64Encode(publicKey);
   return {
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: {
     proposedContent: {
      envelope: envelopeJSON,
      verifiers: [ encodedKey ]
     }
    }
   };
  }
  function toProposedIntotoEntry(envelope, publicKey) {
   const payloadHash = util_1.crypto.digest(SHA256_ALGORITHM, envelope.payload).toString("hex");
   const envelopeHash = calculateDSSEHash(envelope, publicKey);
   const payload = util_1.encoding.base64Encode(envelope.payload.toString("base64"));
   const sig = util_1.encoding.base64Encode(envelope.signatures[0].sig.toString("base64"));
   const keyid = envelope.signatures[0].keyid;
   const encodedKey = util_1.encoding.base64Encode(publicKey);
   const dsse = {
    payloadType: envelope.payloadType,
    payload,
    signatures: [ {
     sig,
     publicKey: encodedKey
    } ]
   };
   if (keyid.length > 0) dsse.signatures[0].keyid = keyid;
   return {
    apiVersion: "0.0.2",
    kind: "intoto",
    spec: {
     content: {
      envelope: dsse,
      hash: {
       algorithm: SHA256_ALGORITHM,
       value: envelopeHash
      },
      payloadHash: {
       algorithm: SHA256_ALGORITHM,
       value: payloadHash
      }
     }
    }
   };
  }
  function calculateDSSEHash(envelope, publicKey) {
   const dsse = {
    payloadType: envelope.payloadType,
    payload: envelope.payload.toString("base64"),
    signatures: [ {
     sig: envelope.signatures[0].sig.toString("base64"),
     publicKey
    } ]
   };
   if (envelope.signatures[0].keyid.length > 0) dsse.signatures[0].keyid = envelope.signatures[0].keyid;
   return util_1.crypto.digest(SHA256_ALGORITHM, util_1.json.canonicalize(dsse)).toString("hex");
  }
  function toCreateEntryRequest(content, publicKey) {
   switch (content.$case) {
   case "dsseEnvelope":
    return toCreateEntryRequestDSSE(content.dsseEnvelope, publicKey);

   case "messageSignature":
    return toCreateEntryRequestMessageSignature(content.messageSignature, publicKey);
   }
  }
  function toCreateEntryRequestDSSE(envelope, publicKey) {
   return {
    spec: {
     $case: "dsseRequestV002",
     dsseRequestV002: {
      envelope,
      verifiers: [ {
       keyDetails: protobuf_specs_1.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
       verifier: {
        $case: "x509Certificate",
        x509Certificate: {
         rawBytes: util_1.pem.toDER(publicKey)
        }
       }
      } ]
     }
    }
   };
  }
  function toCreateEntryRequestMessageSignature(messageSignature, publicKey) {
   return {
    spec: {
     $case: "hashedRekordRequestV002",
     hashedRekordRequestV002: {
      digest: messageSignature.messageDigest.digest,
      signature: {
       content: messageSignature.signature,
       verifier: {
        keyDetails: protobuf_specs_1.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
        verifier: {
         $case: "x509Certificate",
         x509Certificate: {
          rawBytes: util_1.pem.toDER(publicKey)
         }
        }
       }
      }
     }
    }
   };
  }
 }),
 2566: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.RekorWitness = exports.DEFAULT_REKOR_URL = void 0;
  const util_1 = __webpack_require__(9100);
  const client_1 = __webpack_require__(2815);
  const entry_1 = __webpack_require__(7890);
  exports.DEFAULT_REKOR_URL = "https://rekor.sigstore.dev";
  class RekorWitness {
   tlogV1;
   tlogV2;
   entryType;
   majorApiVersion;
   constructor(options) {
    this.entryType = options.entryType;
    this.majorApiVersion = options.majorApiVersion || 1;
    this.tlogV1 = new client_1.TLogClient({
     ...options,
     rekorBaseURL: options.rekorBaseURL || exports.DEFAULT_REKOR_URL
    });
    this.tlogV2 = new client_1.TLogV2Client({
     ...options,
     rekorBaseURL: options.rekorBaseURL || exports.DEFAULT_REKOR_URL
    });
   }
   async testify(content, publicKey) {
    let tlogEntry;
    if (this.majorApiVersion === 2) {
     const request = (0, entry_1.toCreateEntryRequest)(content, publicKey);
     tlogEntry = await this.tlogV2.createEntry(request);
    } else {
     const proposedEntry = (0, entry_1.toProposedEntry)(content, publicKey, this.entryType);
     const entry = await this.tlogV1.createEntry(proposedEntry);
     tlogEntry = toTransparencyLogEntry(entry);
    }
    return {
     tlogEntries: [ tlogEntry ]
    };
   }
  }
  exports.RekorWitness = RekorWitness;
  function toTransparencyLogEntry(entry) {
   const logID = Buffer.from(entry.logID, "hex");
   const bodyJSON = util_1.encoding.base64Decode(entry.body);
   const entryBody = JSON.parse(bodyJSON);
   const promise = entry?.verification?.signedEntryTimestamp ? inclusionPromise(entry.verification.signedEntryTimestamp) : void 0;
   const proof = entry?.verification?.inclusionProof ? inclusionProof(entry.verification.inclusionProof) : void 0;
   const tlogEntry = {
    logIndex: entry.logIndex.toString(),
    logId: {
     keyId: logID
    },
    integratedTime: entry.integratedTime.toString(),
    kindVersion: {
     kind: entryBody.kind,
     version: entryBody.apiVersion
    },
    inclusionPromise: promise,
    inclusionProof: proof,
    canonicalizedBody: Buffer.from(entry.body, "base64")
   };
   return tlogEntry;
  }
  function inclusionPromise(promise) {
   return {
    signedEntryTimestamp: Buffer.from(promise, "base64")
   };
  }
  function inclusionProof(proof) {
   return {
    logIndex: proof.logIndex.toString(),
    treeSize: proof.treeSize.toString(),
    rootHash: Buffer.from(proof.rootHash, "hex"),
    hashes: proof.hashes.map(h => Buffer.from(h, "hex")),
    checkpoint: {
     envelope: proof.checkpoint
    }
   };
  }
 }),
 7409: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.TSAClient = void 0;
  const error_1 = __webpack_require__(7841);
  const tsa_1 = __webpack_require__(8963);
  const util_1 = __webpack_require__(9100);
  const SHA256_ALGORITHM = "sha256";
  class TSAClient {
   tsa;
   constructor(options) {
    this.tsa = new tsa_1.TimestampAuthority({
     baseURL: options.tsaBaseURL,
     retry: options.retry,
     timeout: options.timeout
    });
   }
   async createTimestamp(signature) {
    const request = {
     artifactHash: util_1.crypto.digest(SHA256_ALGORITHM, signature).toString("base64"),
     hashAlgorithm: SHA256_ALGORITHM
    };
    try {
     return await this.tsa.createTimestamp(request);
    } catch (err) {
     (0, error_1.internalError)(err, "TSA_CREATE_TIMESTAMP_ERROR", "error creating timestamp");
    }
   }
  }
  exports.TSAClient = TSAClient;
 }),
 6936: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.TSAWitness = void 0;
  const client_1 = __webpack_require__(7409);
  class TSAWitness {
   tsa;
   constructor(options) {
    this.tsa = new client_1.TSAClient({
     tsaBaseURL: options.tsaBaseURL,
     retry: options.retry,
     timeout: options.timeout
    });
   }
   async testify(content) {
    const signature = extractSignature(content);
    const timestamp = await this.tsa.createTimestamp(signature);
    return {
     rfc3161Timestamps: [ {
      signedTimestamp: timestamp
     } ]
    };
   }
  }
  exports.TSAWitness = TSAWitness;
  function extractSignature(content) {
   switch (content.$case) {
   case "dsseEnvelope":
    return content.dsseEnvelope.signatures[0].sig;

   case "messageSignature":
    return content.messageSignature.signature;
   }
  }
 }),
 6687: (module => {
  const META = Symbol("proc-log.meta");
  module.exports = {
   META,
   output: {
    LEVELS: [ "standard", "error", "buffer", "flush" ],
    KEYS: {
     standard: "standard",
     error: "error",
     buffer: "buffer",
     flush: "flush"
    },
    standard: function(...args) {
     return process.emit("output", "standard", ...args);
    },
    error: function(...args) {
     return process.emit("output", "error", ...args);
    },
    buffer: function(...args) {
     return process.emit("output", "buffer", ...args);
    },
    flush: function(...args) {
     return process.emit("output", "flush", ...args);
    }
   },
   log: {
    LEVELS: [ "notice", "error", "warn", "info", "verbose", "http", "silly", "timing", "pause", "resume" ],
    KEYS: {
     notice: "notice",
     error: "error",
     warn: "warn",
     info: "info",
     verbose: "verbose",
     http: "http",
     silly: "silly",
     timing: "timing",
     pause: "pause",
     resume: "resume"
    },
    error: function(...args) {
     return process.emit("log", "error", ...args);
    },
    notice: function(...args) {
     return process.emit("log", "notice", ...args);
    },
    warn: function(...args) {
     return process.emit("log", "warn", ...args);
    },
    info: function(...args) {
     return process.emit("log", "info", ...args);
    },
    verbose: function(...args) {
     return process.emit("log", "verbose", ...args);
    },
    http: function(...args) {
     return process.emit("log", "http", ...args);
    },
    silly: function(...args) {
     return process.emit("log", "silly", ...args);
    },
    timing: function(...args) {
     return process.emit("log", "timing", ...args);
    },
    pause: function() {
     return process.emit("log", "pause");
    },
    resume: function() {
     return process.emit("log", "resume");
    }
   },
   time: {
    LEVELS: [ "start", "end" ],
    KEYS: {
     start: "start",
     end: "end"
    },
    start: function(name, fn) {
     process.emit("time", "start", name);
     function end() {
      return process.emit("time", "end", name);
     }
     if (typeof fn === "function") {
      const res = fn();
      if (res && res.finally) return res.finally(end);
      end();
      return res;
     }
     return end;
    },
    end: function(name) {
     return process.emit("time", "end", name);
    }
   },
   input: {
    LEVELS: [ "start", "end", "read" ],
    KEYS: {
     start: "start",
     end: "end",
     read: "read"
    },
    start: function(...args) {
     let fn;
     if (typeof args[0] === "function") fn = args.shift();
     process.emit("input", "start", ...args);
     function end() {
      return process.emit("input", "end", ...args);
     }
     if (typeof fn === "function") {
      const res = fn();
      if (res && res.finally) return res.finally(end);
      end();
      return res;
     }
     return end;
    },
    end: function(...args) {
     return process.emit("input", "end", ...args);
    },
    read: function(...args) {
     let resolve, reject;
     const promise = new Promise((_resolve, _reject) => {
      resolve = _resolve;
      reject = _reject;
     });
     process.emit("input", "read", resolve, reject, ...args);
     return promise;
    }
   }
  };
 }),
 9498: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {RetryOperation} = __webpack_require__(4544);
  const createTimeout = (attempt, opts) => Math.min(Math.round((1 + (opts.randomize ? Math.random() : 0)) * Math.max(opts.minTimeout, 1) * Math.pow(opts.factor, attempt)), opts.maxTimeout);
  const isRetryError = err => err?.code === "EPROMISERETRY" && Object.hasOwn(err, "retried");
  const promiseRetry = async (fn, options = {}) => {
   let timeouts = [];
   if (options instanceof Array) timeouts = [ ...options ]; else {
    if (options.retries === 1 / 0) {
     options.forever = true;
     delete options.retries;
    }
    const opts = {
     retries: 10,
     factor: 2,
     minTimeout: 1 * 1e3,
     maxTimeout: 1 / 0,
     randomize: false,
     ...options
    };
    if (opts.minTimeout > opts.maxTimeout) throw new Error("minTimeout is greater than maxTimeout");
    if (opts.retries) {
     for (let i = 0; i < opts.retries; i++) timeouts.push(createTimeout(i, opts));
     timeouts.sort((a, b) => a - b);
    } else if (options.forever) timeouts.push(createTimeout(0, opts));
   }
   const operation = new RetryOperation(timeouts, {
    forever: options.forever,
    unref: options.unref,
    maxRetryTime: options.maxRetryTime
   });
   return new Promise(function(resolve, reject) {
    operation.attempt(async number => {
     try {
      const result = await fn(err => {
       throw Object.assign(new Error("Retrying"), {
        code: "EPROMISERETRY",
        retried: err
       });
      }, number, operation);
      return resolve(result);
     } catch (err) {
      if (!isRetryError(err)) return reject(err);
      if (!operation.retry(err.retried || new Error)) return reject(err.retried);
     }
    });
   });
  };
  module.exports = {
   promiseRetry
  };
 }),
 4544: (module => {
  class RetryOperation {
   #attempts=1;
   #cachedTimeouts=null;
   #errors=[];
   #fn=null;
   #maxRetryTime;
   #operationStart=null;
   #originalTimeouts;
   #timeouts;
   #timer=null;
   #unref;
   constructor(timeouts, options = {}) {
    this.#originalTimeouts = [ ...timeouts ];
    this.#timeouts = [ ...timeouts ];
    this.#unref = options.unref;
    this.#maxRetryTime = options.maxRetryTime || 1 / 0;
    if (options.forever) this.#cachedTimeouts = [ ...this.#timeouts ];
   }
   get timeouts() {
    return [ ...this.#timeouts ];
   }
   get errors() {
    return [ ...this.#errors ];
   }
   get attempts() {
    return this.#attempts;
   }
   get mainError() {
    let mainError = null;
    if (this.#errors.length) {
     let mainErrorCount = 0;
     const counts = {};
     for (let i = 0; i < this.#errors.length; i++) {
      const error = this.#errors[i];
      const {message} = error;
      if (!counts[message]) counts[message] = 0;
      counts[message]++;
      if (counts[message] >= mainErrorCount) {
       mainError = error;
       mainErrorCount = counts[message];
      }
     }
    }
    return mainError;
   }
   reset() {
    this.#attempts = 1;
    this.#timeouts = [ ...this.#originalTimeouts ];
   }
   stop() {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timeouts = [];
    this.#cachedTimeouts = null;
   }
   retry(err) {
    this.#errors.push(err);
    if ((new Date).getTime() - this.#operationStart >= this.#maxRetryTime) {
     this.#errors.unshift(new Error("RetryOperation timeout occurred"));
     return false;
    }
    let timeout = this.#timeouts.shift();
    if (timeout === void 0) if (this.#cachedTimeouts) {
     this.#errors.pop();
     timeout = this.#cachedTimeouts.at(-1);
    } else return false;
    this.#timer = setTimeout(() => {
     this.#attempts++;
     this.#fn(this.#attempts);
    }, timeout);
    if (this.#unref) this.#timer.unref();
    return true;
   }
   attempt(fn) {
    this.#fn = fn;
    this.#operationStart = (new Date).getTime();
    this.#fn(this.#attempts);
   }
  }
  module.exports = {
   RetryOperation
  };
 }),
 5896: (module => {
  module.exports = {
   rE: "5.1.0"
  };
 })
};
