/** CSS Modules, for the type checker: a class that the file does not have is undefined. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}

declare module '*.css'
