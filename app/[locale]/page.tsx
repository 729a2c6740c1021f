import { CourseMap } from '../../components/course/course-map';
import { readCourse } from '../../lib/content';

/** The course map. */
export default async function MapPage() {
  return <CourseMap parts={await readCourse()} />;
}
