import type { Metadata } from 'next';
import { LessonArticle } from '../../../../components/lesson/lesson-article';
import { vocabulary } from '../../../../components/vocabulary';
import { readCourse, readLesson } from '../../../../lib/content';

export const dynamicParams = false;

type LessonParams = { params: Promise<{ locale: string; lesson: string }> };

/** One address for each lesson of the course. */
export async function generateStaticParams() {
  const parts = await readCourse();
  return parts.flatMap((part) => part.lessons.map(({ id }) => ({ locale: 'en', lesson: id })));
}

/** The lesson's own title and summary, both neutral to a bystander. */
export async function generateMetadata({ params }: LessonParams): Promise<Metadata> {
  const lesson = await readLesson((await params).lesson);
  return lesson.ok ? { title: lesson.value.title } : {};
}

/** One lesson. */
export default async function LessonPage({ params }: LessonParams) {
  const lesson = await readLesson((await params).lesson);
  if (!lesson.ok) throw new Error(lesson.error);
  const { Body, contentNote, ...outline } = lesson.value;
  const lessons = (await readCourse()).flatMap((part) => part.lessons);
  const next = lessons[outline.number] ?? null;
  return (
    <LessonArticle lesson={outline} note={contentNote} next={next}>
      <Body components={vocabulary} />
    </LessonArticle>
  );
}
