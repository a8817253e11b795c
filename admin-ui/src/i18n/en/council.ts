/** The council: papers, sessions, decisions, inquiries. */
export const council = {};
