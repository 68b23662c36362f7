/** Short messages to people's phones. */
export type MessagesPort = {
  /**
   * Hands a message over; it is sent within seconds, and again until the operator has it.
   * @param message.to E.164
   * @param message.text at most 480 characters
   */
  send(message: { to: string; text: string }): Promise<void>
}
