export { BlobChanged, type BlobStore, type StoredBlob } from './blob-store.ts'
export { folderBlobStore } from './folder-blob-store.ts'
