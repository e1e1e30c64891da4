package smolny.lab.design;

import java.util.Comparator;
import java.util.stream.IntStream;
import smolny.kernel.rng.Dice;

/** A shuffled order, looked up and not dealt. */
final class Order {
    private Order() {}

    /** The numbers from 0 to {@code count - 1}, each once, in an order that these dice settle; every order is as likely. */
    static int[] drawn(int count, Dice dice) {
        double[] key = new double[count];
        for (int i = 0; i < count; i++) {
            key[i] = dice.uniform(i, 0);
        }
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> key[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
