export { CONTRACT_VERSION } from './contract-version.ts';
export { defineFeature, type Feature, type Loader, type PageRoute } from './define-feature.ts';
export { defineModule, type ModuleDefinition, type SlotFiller } from './define-module.ts';
export { manifestOf, type ModuleFile, type ModuleManifest, type RouteManifest } from './manifest.ts';
export type { Boot, BootModule, BootSession, Display } from './boot.ts';
export type { SlotName, SlotProps } from './slots/slots.ts';
