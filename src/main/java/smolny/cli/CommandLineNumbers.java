package smolny.cli;

import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import smolny.kernel.math.DecimalNumber;

/** How numbers are read on the command line: digits from 0 to 9 and nothing that only programs write. */
final class CommandLineNumbers {
    private static final String WHOLE = "[+-]?[0-9]{1,19}";

    private CommandLineNumbers() {}

    /** Reads every number of a command line so. */
    static void register(CommandLine line) {
        ITypeConverter<Integer> whole =
                text -> number(text, () -> Integer.valueOf(digits(text)), "a whole number, or is too large");
        ITypeConverter<Long> wide = text -> number(text, () -> Long.valueOf(digits(text)), "a whole number of 64 bits");
        ITypeConverter<Double> decimal = text -> DecimalNumber.parse(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a number such as 0.5"));
        line.registerConverter(int.class, whole).registerConverter(Integer.class, whole);
        line.registerConverter(long.class, wide).registerConverter(Long.class, wide);
        line.registerConverter(double.class, decimal).registerConverter(Double.class, decimal);
    }

    private static String digits(String text) {
        if (!text.matches(WHOLE)) {
            throw new NumberFormatException(text);
        }
        return text;
    }

    private static <T> T number(String text, Supplier<T> read, String what) {
        try {
            return read.get();
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not " + what);
        }
    }
}
