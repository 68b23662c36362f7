declare module '*/module' {
  const definition: import('@mc/module-kit').ModuleDefinition
  export default definition
}
