package smolny.lab.cluster;

import com.hazelcast.config.NetworkConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.lab.batch.RefusedBatch;

/**
 * Where a process of a cluster listens, and where it looks for the others.
 *
 * @param host name or address of this machine; the process listens there and nowhere else
 * @param port the first that is tried; if it is taken, one of the next nineteen
 * @param others HOST or HOST:PORT of some who may be there already, beside those of this machine
 */
public record Place(String host, int port, List<String> others) {
    /** The usual port. */
    public static final int PORT = 5701;

    private static final int PORTS = 20;
    private static final int LAST_PORT = 65_535;
    private static final Pattern SHAPE = Pattern.compile("([^:\\s]+)(?::(\\d{1,5}))?");

    /** Keeps its own copy. */
    public Place {
        others = List.copyOf(others);
    }

    /**
     * Understands HOST or HOST:PORT.
     *
     * @throws RefusedBatch if it is no such text
     */
    public static Place parse(String address, List<String> others) {
        Matcher matcher = SHAPE.matcher(address);
        int port = matcher.matches() && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : PORT;
        if (!matcher.matches() || port < 1 || port > LAST_PORT) {
            throw new RefusedBatch(
                    "an address is HOST or HOST:PORT with a port from 1 to " + LAST_PORT + ", found '" + address + "'");
        }
        return new Place(matcher.group(1), port, others);
    }

    void into(NetworkConfig network) {
        network.setPort(port).setPortAutoIncrement(true).setPortCount(PORTS);
        network.getInterfaces().setEnabled(true).addInterface(host);
        network.getJoin().getAutoDetectionConfig().setEnabled(false);
        network.getJoin().getMulticastConfig().setEnabled(false);
        // Whoever came first may have gone: all ports on which one of them may listen here are asked.
        List<String> all = new ArrayList<>(others);
        for (int next = port; next < port + PORTS; next++) {
            all.add(host + ":" + next);
        }
        network.getJoin().getTcpIpConfig().setEnabled(true).setMembers(all);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
