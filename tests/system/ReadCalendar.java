import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;

import java.nio.charset.StandardCharsets;
import java.io.InputStreamReader;

/** What biweekly reads in the calendar on standard input; everything that it finds wrong, on standard error. */
class ReadCalendar {
    public static void main(String[] arguments) throws Exception {
        try (var reader = new ICalReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            ICalendar calendar;
            while ((calendar = reader.readNext()) != null) {
                for (var warning : reader.getWarnings())
                    System.err.println(warning);
                for (var warning : calendar.validate(ICalVersion.V2_0))
                    System.err.println(warning);
                for (var event : calendar.getEvents()) {
                    System.out.println("event " + event.getUid().getValue());
                    System.out.println("at " + event.getDateStart().getValue().toInstant());
                    System.out.println("title " + event.getSummary().getValue());
                    for (var alarm : event.getAlarms())
                        System.out.println("alarm " + alarm.getTrigger().getDate().toInstant());
                }
            }
        }
    }
}
