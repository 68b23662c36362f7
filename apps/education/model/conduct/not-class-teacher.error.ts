import { DomainError } from '@mc/errors'

/** Conduct is entered by the class teacher, who this is not; or the class is of primary school. */
export class NotClassTeacher extends DomainError {
  readonly code = 'education.class.not-class-teacher'
  readonly kind = 'forbidden'
}
