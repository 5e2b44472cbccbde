targetScope = { scope: 'subscription' } // expect: ARM3053
//            ^^^^^^^^^^^^^^^^^^^^^^^^^ ARM3053 "'targetScope' takes 'string', not 'object'."
