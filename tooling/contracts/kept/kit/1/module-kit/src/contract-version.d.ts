/** The version of the contract between portal and modules. A module says which one it was built against. */
export declare const CONTRACT_VERSION = 1;
