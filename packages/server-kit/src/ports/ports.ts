import type { FilesPort } from './files.port.ts'
import type { MessagesPort } from './messages.port.ts'
import type { PeoplePort } from './people.port.ts'
import type { RegistersPort } from './registers.port.ts'
import type { SignPort } from './sign.port.ts'

/** What the platform does for every sector. */
export type Ports = { people: PeoplePort; messages: MessagesPort; registers: RegistersPort; sign: SignPort; files: FilesPort }
