export { testDatabase, type TestDatabase } from './test-database.ts'
export { startTestServer, stopTestServer } from './test-server.ts'
