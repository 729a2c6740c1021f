/** The address of a lesson, or of a heading in it. */
export const lessonAddress = (lesson: string, heading?: string) =>
  `/en/lessons/${lesson}/${heading ? `#${heading}` : ''}`;
